import type { ChatParams } from "../parameters/chat.js";
import { request as chatRequest } from "../requests/chat.js";
import { jsonBody } from "../runtime/bodies.js";
import type { Call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { readEventData, readEvents, readJsonEvents, type ServerSentEvent } from "../runtime/event-stream.js";
import { type ItemStream, itemStream, streamOrCall } from "../runtime/item-stream.js";
import { readJsonLines, readJsonRecords } from "../runtime/json-stream.js";
import type { CallOptions } from "../runtime/operation.js";
import type { Answer } from "../schemas/answer.js";
import type { Chunk } from "../schemas/chunk.js";
import type { Event } from "../schemas/event.js";
import type { ReadLogItem } from "../schemas/read-log-item.js";

/**
 * `POST /chat`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function chat(
  client: Client,
  params: ChatParams,
  options?: CallOptions,
): Call<Answer> & ItemStream<Chunk> {
  return streamOrCall(
    client,
    {
      method: "POST",
      path: "/chat",
      params: chatRequest,
      headers: { Accept: "application/json" },
      body: jsonBody("body", "application/json"),
      response: {
        200: () => import("../schemas/answer.js").then((module) => module.Answer),
      },
      item: () => import("../schemas/chunk.js").then((module) => module.Chunk),
    },
    { mediaType: "text/event-stream", read: readEventData },
    params,
    options,
  );
}

/**
 * `GET /events`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function watchEvents(client: Client, options?: CallOptions): ItemStream<Event> {
  return itemStream(
    client,
    {
      method: "GET",
      path: "/events",
      item: () => import("../schemas/event.js").then((module) => module.Event),
    },
    { mediaType: "text/event-stream", read: readJsonEvents },
    {},
    options,
  );
}

/**
 * `GET /raw`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function watchRaw(client: Client, options?: CallOptions): ItemStream<ServerSentEvent> {
  return itemStream(
    client,
    {
      method: "GET",
      path: "/raw",
    },
    { mediaType: "text/event-stream", read: readEvents },
    {},
    options,
  );
}

/**
 * `GET /log`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function readLog(client: Client, options?: CallOptions): ItemStream<ReadLogItem> {
  return itemStream(
    client,
    {
      method: "GET",
      path: "/log",
      item: () => import("../schemas/read-log-item.js").then((module) => module.ReadLogItem),
    },
    { mediaType: "application/jsonl", read: readJsonLines },
    {},
    options,
  );
}

/**
 * `GET /records`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function readRecords(client: Client, options?: CallOptions): ItemStream<unknown> {
  return itemStream(
    client,
    {
      method: "GET",
      path: "/records",
    },
    { mediaType: "application/json-seq", read: readJsonRecords },
    {},
    options,
  );
}
