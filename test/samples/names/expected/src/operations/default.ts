import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/operation.js";

/**
 * `DELETE /delete`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function deleteOperation(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "DELETE",
      path: "/delete",
    },
    {},
    options,
  );
}

/**
 * `GET /a`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function aB_cc7305(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/a",
    },
    {},
    options,
  );
}

/**
 * `GET /b`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function aB_12a587(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/b",
    },
    {},
    options,
  );
}

/**
 * `GET /c`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function _123Go(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/c",
    },
    {},
    options,
  );
}
