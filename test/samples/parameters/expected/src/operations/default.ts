import type { FindRoomsParams } from "../parameters/find-rooms.js";
import { request as findRoomsRequest } from "../requests/find-rooms.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/operation.js";

/**
 * `GET /rooms/{room}/{tags}/{point}`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function findRooms(client: Client, params: FindRoomsParams, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/rooms/{room}/{tags}/{point}",
      params: findRoomsRequest,
    },
    params,
    options,
  );
}
