/** How long a stage took. */
export interface Timing {
  readonly stage: string;
  readonly milliseconds: number;
}

/** Measures the stages of a run. Those that run at the same time overlap. */
export class Timings {
  readonly #all: Timing[] = [];
  readonly #onStage: ((stage: string) => void) | undefined;

  /** @param onStage told the name of each stage when it begins */
  constructor(onStage?: (stage: string) => void) {
    this.#onStage = onStage;
  }

  /** In the order in which the stages ended. */
  get all(): readonly Timing[] {
    return this.#all;
  }

  async measure<Result>(stage: string, work: () => Result | Promise<Result>): Promise<Result> {
    this.#onStage?.(stage);
    const start = performance.now();
    const result = await work();
    this.#all.push({ stage, milliseconds: performance.now() - start });
    return result;
  }
}
