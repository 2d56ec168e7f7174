import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/operation.js";

/**
 * `GET /here`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function here(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/here",
    },
    {},
    options,
  );
}

/**
 * `GET /files`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function elsewhere(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/files",
      server: "https://files.example.com",
    },
    {},
    options,
  );
}
