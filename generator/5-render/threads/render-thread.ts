import { Worker } from "node:worker_threads";
import { isObject, type JsonValue, member } from "../../1-load/json.ts";
import type { Host } from "../../host/host.ts";
import { isLarge } from "../../host/is-large.ts";
import { type EncodedFile, GeneratedFile } from "../output-file.ts";
import type { RenderedPart, RenderTask } from "../render-part.ts";
import { type Pieces, toPieces } from "./pieces.ts";
import { Share } from "./share.ts";

/** What the other thread is told first, when the description is loaded. */
export interface ThreadDocument {
  /** The bundled description. */
  readonly document: Pieces;
  readonly share: SharedArrayBuffer;
}

/** What it is told when the description is understood. */
export interface ThreadTask extends Omit<RenderTask, "model"> {
  readonly model: Pieces;
}

/** What it answers: files are data on the way. */
export interface ThreadPart extends Omit<RenderedPart, "files"> {
  readonly files: readonly EncodedFile[];
}

/** A thread that renders what this one does not. */
export interface RenderThread {
  /** What to render: this thread takes from the start, the other one from the end. */
  readonly share: Share;
  /** Gives it the bundled description: it makes what needs nothing else at once. */
  readonly read: (document: JsonValue) => void;
  /** Has it do the rest. Rejects if the other thread ends by a mistake. */
  readonly render: (task: RenderTask) => Promise<RenderedPart>;
  /** Ends it, whatever it is doing. */
  readonly stop: () => void;
}

/** With fewer operations and schemas, the second thread would be ready to start when the first one is done. */
const worthwhile = 300;

/** For what is short-lived: enough to be as fast as without a limit, in two thirds of the memory. */
const youngMegabytes = 12;

/** Node 20 starts no thread from TypeScript: there is one only where Ashlar is built. */
const isBuilt = import.meta.url.endsWith(".js");

/** Whether a file is so large that a thread can start before it is read, which is when there is a processor to spare. */
export async function isWorthAnEarlyThread(file: string, host: Host): Promise<boolean> {
  return isBuilt && (await isLarge(file, host));
}

export function isWorthAThread(document: JsonValue): boolean {
  const schemas = member(member(document, "components"), "schemas");
  return isBuilt && countMembers(member(document, "paths")) + countMembers(schemas) >= worthwhile;
}

function countMembers(value: JsonValue | undefined): number {
  return isObject(value) ? Object.keys(value).length : 0;
}

/** Starts a thread, which waits for a description. */
export function startRenderThread(): RenderThread {
  const share = new Share();
  // Beside this module, where everything is in one folder.
  const worker = new Worker(new URL("./render-worker.js", import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  const part = new Promise<RenderedPart>((resolve, reject) => {
    worker.once("message", ({ files, ...others }: ThreadPart) =>
      resolve({ ...others, files: files.map((file) => new GeneratedFile(file)) }),
    );
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread that renders ended with code ${code}`)));
  });
  // Whoever waits for it gets the error; nobody does where the description turns out to be wrong.
  part.catch(() => undefined);
  return {
    share,
    read(document) {
      worker.postMessage({ document: toPieces(document), share: share.memory } satisfies ThreadDocument);
    },
    render({ model, ...task }) {
      worker.postMessage({ ...task, model: toPieces(model) } satisfies ThreadTask);
      return part;
    },
    stop: () => void worker.terminate(),
  };
}
