import type { GetPetParams } from "../parameters/get-pet.js";
import { request as getPetRequest } from "../requests/get-pet.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/operation.js";
import type { Pet } from "../schemas/pet.js";

/**
 * `GET /pets/{id}`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function getPet(client: Client, params: GetPetParams, options?: CallOptions): Call<Pet> {
  return call(
    client,
    {
      method: "GET",
      path: "/pets/{id}",
      params: getPetRequest,
      headers: { Accept: "application/json" },
      response: {
        200: () => import("../schemas/pet.js").then((module) => module.Pet),
      },
    },
    params,
    options,
  );
}
