/** What must not compile: each `@ts-expect-error` is an error itself where there is nothing wrong. */
import { createClient, listMeterEventSummaries } from "billing-meters";
import type { paths } from "billing-meters/paths";
import createFetchClient from "openapi-fetch";

// @ts-expect-error: no such option
const client = createClient({ apiKey: "sk_test" });

const id = "mtr_1";
const customer = "cus_1";
const start_time = 1735689600;
const end_time = 1735776000;

// @ts-expect-error: no parameters
listMeterEventSummaries(client);
// @ts-expect-error: no customer
listMeterEventSummaries(client, { id, start_time, end_time });
// @ts-expect-error: both cursors
listMeterEventSummaries(client, {
  id,
  customer,
  start_time,
  end_time,
  starting_after: "a",
  ending_before: "b",
});
// @ts-expect-error: a limit that is text
listMeterEventSummaries(client, { id, customer, start_time, end_time, limit: "10" });
// @ts-expect-error: a window that does not exist
listMeterEventSummaries(client, { id, customer, start_time, end_time, value_grouping_window: "week" });
// @ts-expect-error: a parameter that does not exist
listMeterEventSummaries(client, { id, customer, start_time, end_time, page: 2 });
// @ts-expect-error: a time that is text
listMeterEventSummaries(client, { id, customer, start_time: "2025-01-01", end_time });

const page = await listMeterEventSummaries(client, { id, customer, start_time, end_time });
// @ts-expect-error: no such property
page.total;

const { GET } = createFetchClient<paths>();
// @ts-expect-error: no such path
GET("/v1/billing/meters");
