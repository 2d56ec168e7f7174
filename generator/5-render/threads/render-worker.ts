/** The other thread: makes what needs only the description, then renders what `render-thread.ts` leaves, and ends. */
import { on } from "node:events";
import { setImmediate } from "node:timers/promises";
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

const { files, share } = begin(await next(readDocument));
const part = await renderPart(await next(readTask), share.fromEnd(targets.length));

const made: ThreadPart = { ...part, files: [...files, ...part.files].map((file) => ({ ...file })) };
// Not copied: nobody needs them here any more.
port.postMessage(made, [...new Set(made.files.map(({ bytes }) => bytes.buffer))]);
port.close();

function readDocument({ document, share }: ThreadDocument) {
  return { document: fromPieces(document) as JsonValue, share: new Share(share) };
}

function begin({ document, share }: ReturnType<typeof readDocument>) {
  return { files: renderDocument(document), share };
}

function readTask({ model, ...task }: ThreadTask): RenderTask {
  return { ...task, model: fromPieces(model) as ApiModel };
}

/**
 * What is made of the next thing that the thread is told. Node holds a message until what it has set off pauses, and these are
 * megabytes: so it pauses, once the message is read.
 */
async function next<Message, Value>(read: (message: Message) => Value): Promise<Value> {
  const { value } = await messages.next();
  const wanted = read(value[0]);
  await setImmediate();
  return wanted;
}
