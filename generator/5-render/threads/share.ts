/**
 * A number of things that two threads do, one from the first on and the other from the last on, until they meet. Neither
 * waits for the other.
 */
export class Share {
  /** Shared memory, to make the share of the other thread with. */
  readonly memory: SharedArrayBuffer;
  readonly #taken: Int32Array;
  readonly #total: number;

  constructor(
    total: number,
    memory: SharedArrayBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
  ) {
    this.memory = memory;
    this.#taken = new Int32Array(memory);
    this.#total = total;
  }

  /** Gives index after index from the start; `undefined` when nothing is left. */
  fromStart(): () => number | undefined {
    let next = 0;
    return () => (this.#take() ? next++ : undefined);
  }

  /** The same from the end. */
  fromEnd(): () => number | undefined {
    let next = this.#total - 1;
    return () => (this.#take() ? next-- : undefined);
  }

  /** As many are given as there are: those of the one end cannot be those of the other. */
  #take(): boolean {
    return Atomics.add(this.#taken, 0, 1) < this.#total;
  }
}
