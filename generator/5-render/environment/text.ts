/**
 * A string that came from the description. It cannot be printed by accident: turning it into a string throws,
 * so it reaches an output only through a context helper, which escapes it (see `escape.ts`).
 */
export class Text {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The raw string. Only escapers call this, and views that decide something by it. */
  static reveal(text: Text): string {
    return text.#value;
  }

  toString(): never {
    throw new Error("A text of the description was printed without an escaper: use a context helper");
  }

  toJSON(): never {
    return this.toString();
  }
}

/** Marks a string as coming from the description. */
export function text(value: string): Text {
  return new Text(value);
}

/** Like `text`, keeping `undefined`: for fields that the description may leave out. */
export function optionalText(value: string | undefined): Text | undefined {
  return value === undefined ? undefined : new Text(value);
}
