/** What is thrown when a question takes more steps than it may: nobody knows the answer then. */
export class OutOfSteps extends Error {}

/** The steps that the answer to one question may take, which may be a part of what several may take together. */
export class Steps {
  #left: number;
  readonly #shared: Steps | undefined;

  constructor(most: number, shared?: Steps) {
    this.#left = most;
    this.#shared = shared;
  }

  take(): void {
    if (this.#left-- <= 0) throw new OutOfSteps("Out of steps");
    this.#shared?.take();
  }

  /** Steps for one question among several. */
  atMost(most: number): Steps {
    return new Steps(most, this);
  }
}
