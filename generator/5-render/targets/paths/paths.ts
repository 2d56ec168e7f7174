import { Worker } from "node:worker_threads";
import type { OutputFile } from "../../output-file.ts";

/** Where the worker is: beside this module in the sources, in `dist/` when it is bundled. */
const workerUrl = new URL("./transform-worker.js", import.meta.url);

/**
 * Makes `src/paths.ts`, the `paths` of openapi-typescript for everyone in the openapi-fetch family.
 *
 * It is made in a worker, because loading the TypeScript compiler takes longer than all the rest of the generator: make
 * one before the description is read, and stop it in the end, whatever became of the description.
 */
export class PathsRenderer {
  readonly #worker = new Worker(workerUrl);

  constructor() {
    // A description with mistakes needs no paths: whoever gets the error then is gone.
    this.#worker.on("error", () => undefined);
  }

  /** @param document the bundled description: every `$ref` in it is local */
  render(document: unknown): Promise<OutputFile> {
    return new Promise((resolve, reject) => {
      this.#worker.once("message", (text: string) => resolve({ path: "src/paths.ts", text: header + text }));
      this.#worker.once("error", reject);
      this.#worker.once("exit", (code) =>
        reject(new Error(`The worker that makes paths.ts ended with code ${code}`)),
      );
      this.#worker.postMessage(document);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}

const header =
  "/** The whole description as types, made by openapi-typescript. Use it with openapi-fetch and its family. */\n\n";
