/** What is thrown when a question takes more steps than it may: nobody knows the answer then. */
export class OutOfSteps extends Error {}

/** The steps that the answer to one question may take, which may be a part of what several may take together. */
export class Steps {
  #left: number;
  #guesses: number;
  readonly #shared: Steps | undefined;

  constructor(
    most: number,
    { guesses = 20, shared }: { readonly guesses?: number; readonly shared?: Steps } = {},
  ) {
    this.#left = most;
    this.#guesses = guesses;
    this.#shared = shared;
  }

  take(number = 1): void {
    this.#left -= number;
    if (this.#left < 0) throw new OutOfSteps("Out of steps");
    this.#shared?.take(number);
  }

  /** Values were tried for what cannot be reasoned about, and did not fit. */
  guessInVain(): void {
    if (this.#guesses-- <= 0) throw new OutOfSteps("Out of guesses");
  }

  /** Steps for one question among several. */
  atMost(most: number, guesses: number): Steps {
    return new Steps(most, { guesses, shared: this });
  }
}
