import type { ListThingsParams } from "../parameters/list-things.js";
import { request as listThingsRequest } from "../requests/list-things.js";
import type { Client } from "../runtime/client.js";
import { cursor } from "../runtime/cursor.js";
import type { CallOptions } from "../runtime/operation.js";
import { type PagedCall, pagedCall } from "../runtime/paged-call.js";
import type { PageModel } from "../schemas/page-model.js";

/**
 * `GET /things`
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function listThings(
  client: Client,
  params: ListThingsParams = {},
  options?: CallOptions,
): PagedCall<
  PageModel,
  {
    name?: string;
  },
  { "page[cursor]": number }
> {
  return pagedCall(
    client,
    {
      method: "GET",
      path: "/things",
      params: listThingsRequest,
      headers: { Accept: "application/json" },
      response: {
        200: () => import("../schemas/page-model.js").then((module) => module.PageModel),
      },
    },
    cursor({
      items: ["data", "items"],
      hasMore: ["meta", "more"],
      forward: { parameter: "page[cursor]", from: ["meta", "next"] },
    }),
    params,
    options,
  );
}
