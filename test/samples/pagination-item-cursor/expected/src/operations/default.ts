import type { ListThingsParams } from "../parameters/list-things.js";
import { request as listThingsRequest } from "../requests/list-things.js";
import type { Client } from "../runtime/client.js";
import { itemCursor } from "../runtime/item-cursor.js";
import type { CallOptions } from "../runtime/operation.js";
import { type PagedCall, pagedCall } from "../runtime/paged-call.js";
import type { ListThingsResponse } from "../schemas/list-things-response.js";
import type { Thing } from "../schemas/thing.js";

/**
 * `GET /things`
 *
 * - At most one of `after` and `before` may be given.
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function listThings(
  client: Client,
  params: ListThingsParams = {},
  options?: CallOptions,
): PagedCall<ListThingsResponse, Thing, { after: string } | { before: string }> {
  return pagedCall(
    client,
    {
      method: "GET",
      path: "/things",
      params: listThingsRequest,
      headers: { Accept: "application/json" },
      response: {
        200: () => import("../schemas/list-things-response.js").then((module) => module.ListThingsResponse),
      },
    },
    itemCursor({
      items: [],
      forward: { parameter: "after", from: ["id"] },
      backward: { parameter: "before", from: ["id"] },
    }),
    params,
    options,
  );
}
