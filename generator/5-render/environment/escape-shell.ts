import { type Printable, reveal } from "./escape.ts";

/**
 * One word of a POSIX shell, single-quoted: nothing is expanded inside. The quote itself is closed, escaped and opened
 * again. Control characters, which could end a paste in a terminal or hide what it does, become U+FFFD; a line end
 * inside quotes does neither.
 */
export function escapeShell(value: Printable): string {
  const word = reveal(value).replace(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/gu, "\ufffd");
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** One word that ends with the value of an environment variable, whose name Ashlar made. */
export function escapeShellBeforeVariable(value: Printable, variable: string): string {
  if (!/^[A-Z_][A-Z0-9_]*$/.test(variable)) throw new Error(`Not a variable: ${JSON.stringify(variable)}`);
  const word = reveal(value);
  return /^[\w :=,./-]*$/.test(word) ? `"${word}$${variable}"` : `${escapeShell(word)}"$${variable}"`;
}
