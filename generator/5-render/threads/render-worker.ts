/** The other thread: renders what `render-thread.ts` leaves, and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { renderPart } from "../render-part.ts";
import { targets } from "../targets/targets.ts";
import type { ThreadData } from "./render-thread.ts";
import { Share } from "./share.ts";

const { model, share, ...task }: ThreadData = workerData;
const next = new Share(targets.length, share).fromEnd();
parentPort?.postMessage(await renderPart({ ...task, model: JSON.parse(model) }, next));
