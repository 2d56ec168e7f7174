import { Worker } from "node:worker_threads";
import type { ApiModel } from "../../4-model/types.ts";
import type { RenderedPart, RenderTask } from "../render-part.ts";
import { targets } from "../targets/targets.ts";
import { Share } from "./share.ts";

/** What the other thread starts with. */
export interface ThreadData extends Omit<RenderTask, "model"> {
  /** In JSON, which takes less time and memory than a clone. */
  readonly model: string;
  readonly share: SharedArrayBuffer;
}

/** A thread that renders what this one does not. */
export interface RenderThread {
  /** What is left for this thread. */
  readonly next: () => number | undefined;
  /** Rejects if the other thread ends by a mistake. */
  readonly part: Promise<RenderedPart>;
  /** Ends it, whatever it is doing. */
  readonly stop: () => Promise<void>;
}

/** With fewer operations and schemas, the second thread would be ready to start when the first one is done. */
const worthwhile = 300;

/** Node 20 starts no thread from TypeScript: there is one only where Ashlar is built. */
const isBuilt = import.meta.url.endsWith(".js");

export function isWorthAThread({ operations, schemas }: ApiModel): boolean {
  return isBuilt && operations.length + schemas.length >= worthwhile;
}

export function startRenderThread({ model, ...task }: RenderTask): RenderThread {
  const share = new Share(targets.length);
  const data: ThreadData = { ...task, model: JSON.stringify(model), share: share.memory };
  // Beside this module, where everything is in one folder.
  const worker = new Worker(new URL("./render-worker.js", import.meta.url), { workerData: data });
  const part = new Promise<RenderedPart>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread that renders ended with code ${code}`)));
  });
  // Whoever waits for it gets the error; nobody does after a mistake in this thread.
  part.catch(() => undefined);
  return {
    next: share.fromStart(),
    part,
    async stop() {
      await worker.terminate();
    },
  };
}
