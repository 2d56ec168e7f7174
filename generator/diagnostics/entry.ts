/** One kind of diagnostic: how bad it is, what it says, and what to do about it. */
export interface Entry<Arguments> {
  readonly severity: "error" | "warning";
  /** One sentence, no trailing period. */
  readonly message: (args: Arguments) => string;
  readonly help: ((args: Arguments) => string | undefined) | undefined;
}

/** The description cannot be used as it stands: nothing is generated. */
export function error<Arguments>(
  message: Entry<Arguments>["message"],
  help?: Entry<Arguments>["help"],
): Entry<Arguments> {
  return { severity: "error", message, help };
}

/** Something is probably not as meant, but what is generated is right. */
export function warning<Arguments>(
  message: Entry<Arguments>["message"],
  help?: Entry<Arguments>["help"],
): Entry<Arguments> {
  return { severity: "warning", message, help };
}

/** `a`, `a or b`, `a, b or c`, each in backticks. */
export function alternatives(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

/** The help of everything that takes a name from a known set. */
export function didYouMean({ candidates }: { candidates: readonly string[] }): string | undefined {
  return candidates.length === 0 ? undefined : `did you mean ${alternatives(candidates)}?`;
}
