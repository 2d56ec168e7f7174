import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { AnswerOptions, CallOptions } from "../runtime/operation.js";
import type { GetChoiceVndRawJsonResponse } from "../schemas/get-choice-vnd-raw-json-response.js";
import type { GetRangeResponse } from "../schemas/get-range-response.js";
import type { Problem } from "../schemas/problem.js";
import type { PutThingResponse } from "../schemas/put-thing-response.js";
import type { Thing } from "../schemas/thing.js";

/**
 * `DELETE /nothing`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function remove(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "DELETE",
      path: "/nothing",
    },
    {},
    options,
  );
}

/**
 * `PUT /several`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function putThing(
  client: Client,
  options?: CallOptions,
): Call<Thing | PutThingResponse | undefined, Problem | string> {
  return call(
    client,
    {
      method: "PUT",
      path: "/several",
      headers: { Accept: "application/json" },
      response: {
        200: () => import("../schemas/thing.js").then((module) => module.Thing),
        201: () => import("../schemas/put-thing-response.js").then((module) => module.PutThingResponse),
      },
    },
    {},
    options,
  );
}

/**
 * `GET /default`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function getDefault(client: Client, options?: CallOptions): Call<Thing, Thing> {
  return call(
    client,
    {
      method: "GET",
      path: "/default",
      headers: { Accept: "application/json" },
      response: {
        default: () => import("../schemas/thing.js").then((module) => module.Thing),
      },
    },
    {},
    options,
  );
}

/**
 * `GET /text`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function getText(client: Client, options?: CallOptions): Call<string> {
  return call(
    client,
    {
      method: "GET",
      path: "/text",
      headers: { Accept: "text/csv" },
    },
    {},
    options,
  );
}

/**
 * `GET /image`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function getImage(client: Client, options?: CallOptions): Call<Blob> {
  return call(
    client,
    {
      method: "GET",
      path: "/image",
      headers: { Accept: "image/png" },
    },
    {},
    options,
  );
}

/**
 * `GET /range`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function getRange(client: Client, options?: CallOptions): Call<GetRangeResponse> {
  return call(
    client,
    {
      method: "GET",
      path: "/range",
      headers: { Accept: "application/json" },
      response: {
        "2XX": () => import("../schemas/get-range-response.js").then((module) => module.GetRangeResponse),
      },
    },
    {},
    options,
  );
}

/**
 * `GET /unknown`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function getUnknown(client: Client, options?: CallOptions): Call<unknown> {
  return call(
    client,
    {
      method: "GET",
      path: "/unknown",
      headers: { Accept: "application/json" },
    },
    {},
    options,
  );
}

/**
 * `GET /choice`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function getChoice<
  Accept extends
      | "application/json"
      | "text/csv"
      | "application/vnd.raw+json"
      | "image/*" = "application/json",
>(
  client: Client,
  options?: AnswerOptions<Accept>,
): Call<
  {
    "application/json": Thing | undefined;
    "text/csv": string | undefined;
    "application/vnd.raw+json": GetChoiceVndRawJsonResponse | undefined;
    "image/*": Blob | undefined;
  }[Accept]
> {
  return call(
    client,
    {
      method: "GET",
      path: "/choice",
      headers: { Accept: "application/json" },
      response: {
        200: () => import("../schemas/thing.js").then((module) => module.Thing),
        "200 application/vnd.raw+json": () =>
          import("../schemas/get-choice-vnd-raw-json-response.js").then(
            (module) => module.GetChoiceVndRawJsonResponse,
          ),
      },
    },
    {},
    options,
  );
}
