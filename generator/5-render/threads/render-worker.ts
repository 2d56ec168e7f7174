/** The other thread: makes the types of the description, then renders what `render-thread.ts` leaves, and ends. */
import { on } from "node:events";
import { parentPort } from "node:worker_threads";
import { renderDocument } from "../render-document.ts";
import { renderPart } from "../render-part.ts";
import { targets } from "../targets/targets.ts";
import type { ThreadDocument, ThreadPart, ThreadTask } from "./render-thread.ts";
import { Share } from "./share.ts";

const port = parentPort;
if (!port) throw new Error("This module runs in a thread");
const messages = on(port, "message");

const { document, share } = await next<ThreadDocument>();
const files = renderDocument(JSON.parse(document));

const { model, ...task } = await next<ThreadTask>();
const part = await renderPart(
  { ...task, model: JSON.parse(model) },
  new Share(share).fromEnd(targets.length),
);

const made: ThreadPart = { ...part, files: [...files, ...part.files].map((file) => ({ ...file })) };
// Not copied: nobody needs them here any more.
port.postMessage(made, [...new Set(made.files.map(({ bytes }) => bytes.buffer))]);
port.close();

/** The next thing that the thread is told. */
async function next<Message>(): Promise<Message> {
  const { value } = await messages.next();
  return value[0];
}
