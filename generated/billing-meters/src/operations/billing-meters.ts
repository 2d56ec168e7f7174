import type { ListMeterEventSummariesParams } from "../parameters/list-meter-event-summaries.js";
import { request as listMeterEventSummariesRequest } from "../requests/list-meter-event-summaries.js";
import type { Client } from "../runtime/client.js";
import { itemCursor } from "../runtime/item-cursor.js";
import type { CallOptions } from "../runtime/operation.js";
import { type PagedCall, pagedCall } from "../runtime/paged-call.js";
import type { ErrorResponse } from "../schemas/error-response.js";
import type { MeterEventSummaryList } from "../schemas/meter-event-summary-list.js";
import type { MeterEventSummary } from "../schemas/meter-event-summary.js";

/**
 * List billing meter event summaries
 *
 * Retrieve a list of billing meter event summaries.
 *
 * `GET /v1/billing/meters/{id}/event_summaries`
 *
 * - When `value_grouping_window` is `hour`, `start_time` and `end_time` must be multiples of 3600 (UTC
 *   hours).
 * - When `value_grouping_window` is `day`, `start_time` and `end_time` must be multiples of 86400 (UTC
 *   days).
 * - `start_time` must be less than `end_time`.
 * - At most one of `starting_after` and `ending_before` may be given.
 *
 * @throws {ValidationError} if the parameters break a constraint; nothing is sent then
 * @throws {ApiError} if the API answers with an error
 */
export function listMeterEventSummaries(
  client: Client,
  params: ListMeterEventSummariesParams,
  options?: CallOptions,
): PagedCall<
  MeterEventSummaryList,
  MeterEventSummary,
  { starting_after: string } | { ending_before: string },
  ErrorResponse
> {
  return pagedCall(
    client,
    {
      method: "GET",
      path: "/v1/billing/meters/{id}/event_summaries",
      params: listMeterEventSummariesRequest,
      headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      security: [["bearerAuth"]],
      response: {
        200: () =>
          import("../schemas/meter-event-summary-list.js").then((module) => module.MeterEventSummaryList),
      },
    },
    itemCursor({
      items: ["data"],
      hasMore: ["has_more"],
      forward: { parameter: "starting_after", from: ["id"] },
      backward: { parameter: "ending_before", from: ["id"] },
    }),
    params,
    options,
  );
}
