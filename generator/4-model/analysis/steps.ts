/** What is thrown when a question takes more steps than it may: nobody knows the answer then. */
export class OutOfSteps extends Error {}

/** The steps that the answer to one question may take. */
export class Steps {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  take(): void {
    if (this.#left-- <= 0) throw new OutOfSteps("Out of steps");
  }
}
