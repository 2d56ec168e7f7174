/** What we use of the package `z3-solver`, which is there only once this section has installed it. */
interface Package {
  init(): Promise<Solver>;
}

interface Solver {
  readonly Z3: {
    mk_config(): object;
    mk_context(config: object): object;
    eval_smtlib2_string(context: object, commands: string): Promise<string>;
  };
  readonly em: { readonly PThread: { terminateAllThreads(): void } };
}

/** Z3, a theorem prover, as WebAssembly. */
export class Z3 {
  readonly #solver: Solver;
  readonly #context: object;

  private constructor(solver: Solver) {
    this.#solver = solver;
    this.#context = solver.Z3.mk_context(solver.Z3.mk_config());
  }

  /** Loads it from the URL of its package. */
  static async start(url: string): Promise<Z3> {
    const { init }: Package = await import(url);
    return new Z3(await init());
  }

  /** What it prints about commands in SMT-LIB, a line each. A call takes a while, however little it is about. */
  async run(commands: string): Promise<readonly string[]> {
    const output = await this.#solver.Z3.eval_smtlib2_string(this.#context, commands);
    return output.split("\n").filter((line) => line !== "");
  }

  /** Without this, the process would wait for its threads. */
  stop(): void {
    this.#solver.em.PThread.terminateAllThreads();
  }
}
