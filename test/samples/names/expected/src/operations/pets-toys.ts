import type { GetPetsPetIdToysParams } from "../parameters/get-pets-pet-id-toys.js";
import { request as getPetsPetIdToysRequest } from "../requests/get-pets-pet-id-toys.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/operation.js";

/**
 * `GET /pets/{pet-id}/toys`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function getPetsPetIdToys(
  client: Client,
  params: GetPetsPetIdToysParams,
  options?: CallOptions,
): Call<undefined> {
  return call(
    client,
    {
      method: "GET",
      path: "/pets/{pet-id}/toys",
      params: getPetsPetIdToysRequest,
    },
    params,
    options,
  );
}
