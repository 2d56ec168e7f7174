import type { Schema } from "../runtime/schema.js";
import { ErrorResponse } from "../schemas/error-response.js";
import { MeterEventSummaryList } from "../schemas/meter-event-summary-list.js";

/** The bodies of `listMeterEventSummaries`: what it answers, by status. */
export interface ListMeterEventSummariesBodies {
  200: MeterEventSummaryList;
  400: ErrorResponse;
  401: ErrorResponse;
  402: ErrorResponse;
  403: ErrorResponse;
  404: ErrorResponse;
  409: ErrorResponse;
  429: ErrorResponse;
  "5XX": ErrorResponse;
}

/** The validators of the bodies of `listMeterEventSummaries`. */
export const listMeterEventSummariesBodies: {
  readonly [Body in keyof ListMeterEventSummariesBodies]: Schema<ListMeterEventSummariesBodies[Body]>;
} = {
  200: MeterEventSummaryList,
  400: ErrorResponse,
  401: ErrorResponse,
  402: ErrorResponse,
  403: ErrorResponse,
  404: ErrorResponse,
  409: ErrorResponse,
  429: ErrorResponse,
  "5XX": ErrorResponse,
};
