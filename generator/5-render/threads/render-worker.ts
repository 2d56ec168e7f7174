/** The other thread: makes the types of the description, then renders what `render-thread.ts` leaves, and ends. */
import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { renderDocument } from "../render-document.ts";
import { type RenderedPart, renderPart } from "../render-part.ts";
import { targets } from "../targets/targets.ts";
import type { ThreadData, ThreadTask } from "./render-thread.ts";
import { Share } from "./share.ts";

const { document, share }: ThreadData = workerData;
const port = parentPort;
if (!port) throw new Error("This module runs in a thread");
const told = once(port, "message");
const files = renderDocument(JSON.parse(document));
const [task] = (await told) as [ThreadTask];
const next = new Share(share).fromEnd(targets.length);
const part = await renderPart({ ...task, model: JSON.parse(task.model) }, next);
port.postMessage({ ...part, files: [...files, ...part.files] } satisfies RenderedPart);
