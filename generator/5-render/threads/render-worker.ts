/** The other thread: makes what needs only the description, then renders what `render-thread.ts` leaves, and ends. */
import { on } from "node:events";
import { parentPort } from "node:worker_threads";
import type { JsonValue } from "../../1-load/json.ts";
import type { ApiModel } from "../../4-model/types.ts";
import { renderDocument } from "../render-document.ts";
import { type RenderTask, renderPart } from "../render-part.ts";
import { targets } from "../targets/targets.ts";
import { fromPieces } from "./pieces.ts";
import type { ThreadDocument, ThreadPart, ThreadTask } from "./render-thread.ts";
import { Share } from "./share.ts";

const port = parentPort;
if (!port) throw new Error("This module runs in a thread");
const messages = on(port, "message");

const { files, share } = readDocument(await next<ThreadDocument>());
const part = await renderPart(readTask(await next<ThreadTask>()), share.fromEnd(targets.length));

const made: ThreadPart = { ...part, files: [...files, ...part.files].map((file) => ({ ...file })) };
// Not copied: nobody needs them here any more.
port.postMessage(made, [...new Set(made.files.map(({ bytes }) => bytes.buffer))]);
port.close();

/** Here, as below, the texts are megabytes, and nobody holds them afterwards. */
function readDocument({ document, share }: ThreadDocument) {
  return { files: renderDocument(fromPieces(document) as JsonValue), share: new Share(share) };
}

function readTask({ model, ...task }: ThreadTask): RenderTask {
  return { ...task, model: fromPieces(model) as ApiModel };
}

/** The next thing that the thread is told. */
async function next<Message>(): Promise<Message> {
  const { value } = await messages.next();
  return value[0];
}
