import type {
  ErrorDetails,
  ErrorResponse,
  ListMeterEventSummariesParams,
  MeterEventSummary,
  MeterEventSummaryList,
} from "../../generated/billing-meters/src/index.ts";
import type { components, operations } from "../../generated/billing-meters/src/paths.ts";
import { expectTrue, type Identical } from "./identical.ts";

/** The types of openapi-typescript, and ours by the same names. A schema that is added has to be added here. */
type Schemas = components["schemas"];
interface Named {
  MeterEventSummaryList: MeterEventSummaryList;
  MeterEventSummary: MeterEventSummary;
  ErrorResponse: ErrorResponse;
  ErrorDetails: ErrorDetails;
}
expectTrue<Identical<keyof Named, keyof Schemas>>();
expectTrue<Identical<Named["MeterEventSummaryList"], Schemas["MeterEventSummaryList"]>>();
expectTrue<Identical<Named["MeterEventSummary"], Schemas["MeterEventSummary"]>>();
expectTrue<Identical<Named["ErrorResponse"], Schemas["ErrorResponse"]>>();
expectTrue<Identical<Named["ErrorDetails"], Schemas["ErrorDetails"]>>();

/** The parameters, which we offer in one object: the names of lists without brackets, times also as Date. */
type Parameters = operations["listMeterEventSummaries"]["parameters"];
type Query = Parameters["query"];
type Params = ListMeterEventSummariesParams;
/** What is left out may also be given as `undefined`: the client treats both alike. */
type OrUndefined<T> = { [Key in keyof T]: T extends Record<Key, T[Key]> ? T[Key] : T[Key] | undefined };
type Same = "customer" | "limit" | "value_grouping_window";
expectTrue<Identical<Pick<Params, Same>, OrUndefined<Pick<Query, Same>>>>();
expectTrue<Identical<Params["expand"], Query["expand[]"]>>();
expectTrue<Identical<Exclude<Params["start_time"], Date>, Query["start_time"]>>();
expectTrue<Identical<Exclude<Params["end_time"], Date>, Query["end_time"]>>();
expectTrue<Identical<Pick<Params, "id">, Parameters["path"]>>();
type Headers = "Stripe-Version" | "Stripe-Account";
expectTrue<Identical<Pick<Params, Headers>, OrUndefined<NonNullable<Parameters["header"]>>>>();
type Cursors = "starting_after" | "ending_before";
type WireNames = Exclude<keyof Params, "id" | Headers | "expand"> | "expand[]";
expectTrue<Identical<WireNames, keyof Query>>();
expectTrue<Identical<Extract<keyof Params, Cursors>, Cursors>>();
