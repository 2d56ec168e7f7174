import { Worker } from "node:worker_threads";
import type { OutputFile } from "../../output-file.ts";

/** Where the worker is: beside this module in the sources, in `dist/` when it is bundled. */
const workerUrl = new URL("./transform-worker.js", import.meta.url);

/**
 * `src/paths.ts`: the `paths` of openapi-typescript, for everyone in the openapi-fetch family. It is made in a worker,
 * because loading the TypeScript compiler takes longer than all the rest of the generator; start it early.
 *
 * @param document the bundled description
 */
export function renderPaths(document: unknown): Promise<OutputFile> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl, { workerData: document });
    worker.once("message", (text: string) => resolve({ path: "src/paths.ts", text: header + text }));
    worker.once("error", reject);
    worker.once("exit", (code) =>
      reject(new Error(`The worker that makes paths.ts ended with code ${code}`)),
    );
  });
}

const header =
  "/** The whole description as types, made by openapi-typescript. Use it with openapi-fetch and its family. */\n\n";
