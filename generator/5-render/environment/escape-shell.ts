import { type Printable, reveal } from "./escape.ts";

/**
 * One word of a POSIX shell, single-quoted: nothing is expanded inside. The quote itself is closed, escaped and opened
 * again. Control characters, which could end a paste in a terminal or hide what it does, become U+FFFD.
 */
export function escapeShell(value: Printable): string {
  const word = reveal(value).replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, "\ufffd");
  return `'${word.replaceAll("'", "'\\''")}'`;
}
