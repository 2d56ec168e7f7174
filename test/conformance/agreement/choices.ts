import fc, { type GeneratorValue } from "fast-check";

/** What decides each time there is a choice: fast-check, which repeats and shrinks what it has chosen. */
export class Choices {
  readonly #generate: GeneratorValue;
  #made = 0;

  constructor(generate: GeneratorValue) {
    this.#generate = generate;
  }

  /** From 0 up to and without `limit`. */
  below(limit: number): number {
    if (limit <= 1) return 0;
    this.#made++;
    return this.#generate(fc.nat, { max: limit - 1 });
  }

  /** A value that takes more choices than this grows no further: some schemas have no end. */
  get isExhausted(): boolean {
    return this.#made > 150;
  }

  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined && !(0 in items)) throw new Error("there is nothing to pick from");
    return item as Item;
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** A text that a pattern matches; undefined if none can be made. */
  matching(pattern: string): string | undefined {
    try {
      return this.#generate(fc.stringMatching, new RegExp(pattern, "u"), { maxLength: 40 });
    } catch {
      // It looks around, or refers back: mutations of other texts have to do.
      return undefined;
    }
  }
}
