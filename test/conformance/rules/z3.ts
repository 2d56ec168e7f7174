/** What we use of the package `z3-solver`, which is there only once this section has installed it. */
interface Package {
  init(): Promise<{ readonly Z3: Api; readonly em: WebAssemblyModule }>;
}

interface Api {
  mk_config(): object;
  mk_context(config: object): object;
}

interface WebAssemblyModule {
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  ccall(name: string, result: "void", types: readonly "number"[], args: readonly unknown[]): void;
  async_call(call: () => void): Promise<string>;
  readonly PThread: { terminateAllThreads(): void };
}

/** More than the commands of one call have bytes. */
const mostBytes = 8_000_000;

/** Z3, a theorem prover, as WebAssembly. */
export class Z3 {
  readonly #module: WebAssemblyModule;
  readonly #context: object;
  readonly #memory: number;

  private constructor(api: Api, module: WebAssemblyModule) {
    this.#module = module;
    this.#context = api.mk_context(api.mk_config());
    this.#memory = module._malloc(mostBytes);
  }

  /** Loads it from the URL of its package. */
  static async start(url: string): Promise<Z3> {
    const { init }: Package = await import(url);
    const { Z3: api, em: module } = await init();
    return new Z3(api, module);
  }

  /**
   * What it prints about commands in SMT-LIB, a line each. A call takes a while, however little it is about.
   *
   * The package's own function of this kind puts the commands on the stack of this thread and returns before the other
   * thread has read them, so that sometimes a part of them is something else by then.
   */
  async run(commands: string): Promise<readonly string[]> {
    const bytes = new TextEncoder().encode(`${commands}\0`);
    if (bytes.length > mostBytes) throw new Error(`${bytes.length} bytes are too many for one call`);
    this.#module.HEAPU8.set(bytes, this.#memory);
    const args = [this.#context, this.#memory];
    const output = await this.#module.async_call(() =>
      this.#module.ccall("async_Z3_eval_smtlib2_string", "void", ["number", "number"], args),
    );
    return output.split("\n").filter((line) => line !== "");
  }

  /** Without this, the process would wait for its threads. */
  stop(): void {
    this.#module.PThread.terminateAllThreads();
  }
}
