export { type Client, type ClientOptions, createClient } from "./client.js";
export { listMeterEventSummaries } from "./operations/billing-meters.js";
export {
  type ListMeterEventSummariesParams,
  listMeterEventSummariesParams,
} from "./parameters/list-meter-event-summaries.js";
export {
  type ListMeterEventSummariesBodies,
  listMeterEventSummariesBodies,
} from "./bodies/billing-meters.js";
export {
  type ListMeterEventSummariesHeaders,
  listMeterEventSummariesHeaders,
} from "./headers/list-meter-event-summaries.js";
export type { Call } from "./runtime/call.js";
export type { CallResult } from "./runtime/client.js";
export { ApiError, ConnectionError, TimeoutError } from "./runtime/errors.js";
export type { ServerSentEvent } from "./runtime/event-stream.js";
export type { ItemStream } from "./runtime/item-stream.js";
export type { ValidationIssue } from "./runtime/issue.js";
export type { AnswerOptions, CallOptions, ValidationMode, ValidationOptions } from "./runtime/operation.js";
export type { Page, PagedCall } from "./runtime/paged-call.js";
export { PaginationError } from "./runtime/pagination-error.js";
export type { ParameterSchema } from "./runtime/parameters.js";
export { readHeaders, readParameters, type WireOptions, type WireParameters } from "./runtime/read-wire.js";
export type { CheckOptions, Schema, ValidationResult } from "./runtime/schema.js";
export type { Credential } from "./runtime/security.js";
export { type IssueMessage, type IssueMessages, translateIssues } from "./runtime/translate.js";
export { ValidationError } from "./runtime/validation-error.js";
export { MeterEventSummaryList } from "./schemas/meter-event-summary-list.js";
export { MeterEventSummary } from "./schemas/meter-event-summary.js";
export { ErrorResponse } from "./schemas/error-response.js";
export { ErrorDetails } from "./schemas/error-details.js";
