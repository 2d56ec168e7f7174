import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/operation.js";

/**
 * List events
 *
 * `GET /events`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function listEvents(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/events",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    },
    {},
    options,
  );
}
