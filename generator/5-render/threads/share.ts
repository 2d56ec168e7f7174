/**
 * A number of things that two threads do, one from the first on and the other from the last on, until they meet. Neither
 * waits for the other.
 */
export class Share {
  /** Shared memory, to make the share of the other thread with. */
  readonly memory: SharedArrayBuffer;
  readonly #taken: Int32Array;

  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#taken = new Int32Array(memory);
  }

  /** Gives index after index below `total` from the start; `undefined` when nothing is left. */
  fromStart(total: number): () => number | undefined {
    let next = 0;
    return () => (this.#take(total) ? next++ : undefined);
  }

  /** The same from the end. */
  fromEnd(total: number): () => number | undefined {
    let next = total - 1;
    return () => (this.#take(total) ? next-- : undefined);
  }

  /** As many are given as there are: those of the one end cannot be those of the other. */
  #take(total: number): boolean {
    return Atomics.add(this.#taken, 0, 1) < total;
  }
}
