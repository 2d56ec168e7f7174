/** The generated client of the meter endpoint, and the same endpoint as a call that is not paged. */
import {
  type Call,
  type CallOptions,
  type Client,
  type ListMeterEventSummariesParams,
  MeterEventSummaryList,
} from "../../generated/billing-meters/src/index.ts";
import { request } from "../../generated/billing-meters/src/requests/list-meter-event-summaries.ts";
import { call } from "../../generated/billing-meters/src/runtime/call.ts";
import type { Operation } from "../../generated/billing-meters/src/runtime/operation.ts";

export * from "../../generated/billing-meters/src/index.ts";

export const listOperation: Operation = {
  method: "GET",
  path: "/v1/billing/meters/{id}/event_summaries",
  params: request,
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  security: [["bearerAuth"]],
  response: {
    200: async () => MeterEventSummaryList,
  },
};

export function getMeterEventSummaries(
  client: Client,
  params: ListMeterEventSummariesParams,
  options?: CallOptions,
): Call<MeterEventSummaryList> {
  return call(client, listOperation, params, options);
}
