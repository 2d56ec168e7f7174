import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/operation.js";

/**
 * `GET /inherited`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function inherited(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/inherited",
      security: [["bearer-token"]],
    },
    {},
    options,
  );
}

/**
 * `GET /open`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function open(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/open",
    },
    {},
    options,
  );
}

/**
 * `GET /both`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function both(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/both",
      security: [["key", "signature"]],
    },
    {},
    options,
  );
}

/**
 * `GET /either`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function either(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/either",
      security: [["login"], ["inCookie"], []],
    },
    {},
    options,
  );
}

/**
 * `GET /scopes`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function scopes(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/scopes",
      security: [["oauth"], ["openId"]],
    },
    {},
    options,
  );
}

/**
 * `GET /other`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function other(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/other",
      security: [["digest"]],
    },
    {},
    options,
  );
}

/**
 * `GET /tls`
 *
 * @throws {ApiError} if the API answers with an error
 */
export function tls(client: Client, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/tls",
      security: [["key"]],
    },
    {},
    options,
  );
}
