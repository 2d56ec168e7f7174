import { expectTypeOf } from "vitest";
import {
  ApiError,
  type Call,
  type CallResult,
  type Client,
  createClient,
  type ErrorResponse,
  type ListMeterEventSummariesParams,
  listMeterEventSummaries,
  type MeterEventSummary,
  type MeterEventSummaryList,
  type Page,
} from "../../generated/billing-meters/src/index.ts";

declare const client: Client;
declare const params: ListMeterEventSummariesParams;
type Cursor = { starting_after: string } | { ending_before: string };

/** What a call gives. Only compiled, never run. */
export async function outcomes(): Promise<void> {
  const call = listMeterEventSummaries(client, params);
  expectTypeOf(call).toExtend<Call<MeterEventSummaryList, ErrorResponse>>();
  expectTypeOf(await call).toEqualTypeOf<MeterEventSummaryList>();
  expectTypeOf(await call.raw()).toEqualTypeOf<CallResult<MeterEventSummaryList, ErrorResponse>>();
  expectTypeOf(await call.toArray()).toEqualTypeOf<MeterEventSummary[]>();
  expectTypeOf(await call.toArray({ limit: 500 })).toEqualTypeOf<MeterEventSummary[]>();
  expectTypeOf(await call.catch(() => 1)).toEqualTypeOf<MeterEventSummaryList | number>();
  expectTypeOf(await call.finally(() => {})).toEqualTypeOf<MeterEventSummaryList>();

  for await (const summary of call) {
    expectTypeOf(summary).toEqualTypeOf<MeterEventSummary>();
    expectTypeOf(summary.aggregated_value).toEqualTypeOf<number>();
  }
  for await (const page of call.pages()) {
    expectTypeOf(page).toEqualTypeOf<Page<MeterEventSummaryList, MeterEventSummary, Cursor>>();
    expectTypeOf(page.body).toEqualTypeOf<MeterEventSummaryList>();
    expectTypeOf(page.items).toEqualTypeOf<readonly MeterEventSummary[]>();
    expectTypeOf(page.response).toEqualTypeOf<Response>();
    expectTypeOf(page.requestId).toEqualTypeOf<string | undefined>();
    expectTypeOf(page.next).toEqualTypeOf<Cursor | undefined>();
    // To resume, the cursor is merged into the parameters.
    const { starting_after, ending_before, ...rest } = params;
    if (page.next !== undefined) listMeterEventSummaries(client, { ...rest, ...page.next });
  }

  const { data, error, response } = await call.raw();
  expectTypeOf(response).toEqualTypeOf<Response>();
  if (error === undefined) expectTypeOf(data).toEqualTypeOf<MeterEventSummaryList>();
  else {
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<ApiError<ErrorResponse>>();
    expectTypeOf(error.status).toEqualTypeOf<number>();
  }
}

const required = { id: "mtr_1", customer: "cus_1", start_time: 0, end_time: 60 };

/** Calls that are right. */
export function rightCalls(): void {
  createClient();
  createClient({ bearerAuth: "sk", baseUrl: "https://api", timeout: 1, headers: { a: "b" }, fetch });
  createClient({ bearerAuth: async () => "sk", validate: { parameters: "warn", responses: "throw" } });
  createClient({ bearerAuth: process.env["STRIPE_KEY"] });
  listMeterEventSummaries(client, required);
  listMeterEventSummaries(client, { ...required, start_time: new Date(), end_time: new Date() });
  listMeterEventSummaries(client, { ...required, value_grouping_window: "hour", limit: 10, expand: ["a"] });
  listMeterEventSummaries(client, { ...required, value_grouping_window: "day", "Stripe-Version": "1" });
  listMeterEventSummaries(client, { ...required, starting_after: "a" });
  listMeterEventSummaries(client, { ...required, ending_before: "a" });
  listMeterEventSummaries(client, required, { signal: new AbortController().signal, timeout: 1 });
  listMeterEventSummaries(client, required, { headers: { a: "b" }, validate: { parameters: "off" } });
}

/** Calls that are wrong, one mistake each. A mistake that compiles makes the compiler complain of its directive. */
export async function wrongCalls(): Promise<void> {
  const { id, customer, start_time, end_time } = required;
  // @ts-expect-error no client
  listMeterEventSummaries(required);
  // @ts-expect-error no parameters
  listMeterEventSummaries(client);
  // @ts-expect-error id is missing
  listMeterEventSummaries(client, { customer, start_time, end_time });
  // @ts-expect-error customer is missing
  listMeterEventSummaries(client, { id, start_time, end_time });
  // @ts-expect-error start_time is missing
  listMeterEventSummaries(client, { id, customer, end_time });
  // @ts-expect-error end_time is missing
  listMeterEventSummaries(client, { id, customer, start_time });
  // @ts-expect-error both cursors
  listMeterEventSummaries(client, { ...required, starting_after: "a", ending_before: "b" });
  // @ts-expect-error limit is a number
  listMeterEventSummaries(client, { ...required, limit: "10" });
  // @ts-expect-error limit is no time
  listMeterEventSummaries(client, { ...required, limit: new Date() });
  // @ts-expect-error null is no value
  listMeterEventSummaries(client, { ...required, limit: null });
  // @ts-expect-error no such window
  listMeterEventSummaries(client, { ...required, value_grouping_window: "week" });
  // @ts-expect-error any text is not a window
  listMeterEventSummaries(client, { ...required, value_grouping_window: String("day") });
  // @ts-expect-error no such parameter
  listMeterEventSummaries(client, { ...required, page: 2 });
  // @ts-expect-error the name on the wire
  listMeterEventSummaries(client, { ...required, "expand[]": ["a"] });
  // @ts-expect-error a list
  listMeterEventSummaries(client, { ...required, expand: "a" });
  // @ts-expect-error of texts
  listMeterEventSummaries(client, { ...required, expand: [1] });
  // @ts-expect-error a text is no time
  listMeterEventSummaries(client, { ...required, start_time: "2025-01-01" });
  // @ts-expect-error an id is a text
  listMeterEventSummaries(client, { ...required, id: 1 });
  // @ts-expect-error the body is sent by nobody
  listMeterEventSummaries(client, { ...required, body: {} });
  // @ts-expect-error the header is sent by the client
  listMeterEventSummaries(client, { ...required, "Content-Type": "text/plain" });
  // @ts-expect-error no such mode
  listMeterEventSummaries(client, required, { validate: { parameters: "maybe" } });
  // @ts-expect-error no such option
  listMeterEventSummaries(client, required, { retries: 3 });
  // @ts-expect-error no such credential
  createClient({ apiKey: "sk" });
  // @ts-expect-error a summary has no such field
  (await listMeterEventSummaries(client, required)).data[0]?.value;
  // @ts-expect-error the first item may be absent
  (await listMeterEventSummaries(client, required)).data[0].id;
  // @ts-expect-error the items of a page cannot be changed
  for await (const page of listMeterEventSummaries(client, required).pages()) page.items.push();
  const { data, error } = await listMeterEventSummaries(client, required).raw();
  // @ts-expect-error there is no data if there is an error
  data.data.length;
  if (error instanceof ApiError) error.status.toFixed();
}
