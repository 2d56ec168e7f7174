import type { PutThingParams } from "../parameters/put-thing.js";
import { request as putThingRequest } from "../requests/put-thing.js";
import { textBody } from "../runtime/bodies.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/operation.js";

/**
 * `PUT /things/{id}`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function putThing(client: Client, params: PutThingParams, options?: CallOptions): Call<undefined> {
  return call(
    client,
    {
      method: "PUT",
      path: "/things/{id}",
      params: putThingRequest,
      body: textBody("requestBody", "text/plain"),
    },
    params,
    options,
  );
}
