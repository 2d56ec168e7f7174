/** A mistake in how Ashlar was called, rather than in a description: printed without a stack; exit 1. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** What to do about it. */
  readonly help: string | undefined;

  constructor(message: string, { help, cause }: { readonly help?: string; readonly cause?: unknown } = {}) {
    super(message, { cause });
    this.help = help;
  }
}
