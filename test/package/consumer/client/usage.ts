/** What a project does with the client: all of it compiles. */
import {
  ApiError,
  type CallOptions,
  type Client,
  createClient,
  type ErrorResponse,
  type ListMeterEventSummariesParams,
  listMeterEventSummaries,
  listMeterEventSummariesParams,
  MeterEventSummary,
  type MeterEventSummaryList,
  ValidationError,
  type ValidationIssue,
} from "billing-meters";
import { withJsonSchema } from "billing-meters/json-schema";
import type { paths } from "billing-meters/paths";
import createFetchClient from "openapi-fetch";

const client: Client = createClient({ bearerAuth: process.env["STRIPE_KEY"], timeout: 10_000 });

const params: ListMeterEventSummariesParams = {
  id: "mtr_1",
  customer: "cus_1",
  start_time: new Date("2025-01-01"),
  end_time: 1735776000,
  value_grouping_window: "hour",
  expand: ["data.meter"],
};

export async function readOnePage(options: CallOptions): Promise<MeterEventSummaryList> {
  const page = await listMeterEventSummaries(client, { ...params, limit: 100 }, options);
  const hasMore: boolean = page.has_more;
  return hasMore ? page : { ...page, data: [] };
}

export async function addUp(): Promise<number> {
  let total = 0;
  for await (const summary of listMeterEventSummaries(client, params)) total += summary.aggregated_value;
  return total;
}

export async function readPages(): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of listMeterEventSummaries(client, params).pages()) {
    ids.push(...page.items.map((summary) => summary.id), page.requestId ?? "", page.body.url);
    if (page.next !== undefined && "starting_after" in page.next) ids.push(page.next.starting_after);
  }
  return ids;
}

export async function readSome(): Promise<MeterEventSummary[]> {
  return await listMeterEventSummaries(client, params).toArray({ limit: 500 });
}

export async function explain(): Promise<string> {
  try {
    await listMeterEventSummaries(client, params);
    return "";
  } catch (error) {
    if (error instanceof ValidationError) {
      const issues: readonly ValidationIssue[] = error.issues;
      return issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n");
    }
    if (error instanceof ApiError) return `${error.status} ${error.requestId ?? ""}`;
    throw error;
  }
}

export async function explainWithoutThrowing(): Promise<string | undefined> {
  const result = await listMeterEventSummaries(client, params).raw();
  if (result.error === undefined) return undefined;
  const body: ErrorResponse = result.error.body;
  return body.error.message;
}

export function isSummary(value: unknown): value is MeterEventSummary {
  return MeterEventSummary.is(value) && listMeterEventSummariesParams.validate(params).issues === undefined;
}

/** The same description, through openapi-fetch alone. */
export async function readWithOpenapiFetch(): Promise<string | undefined> {
  const { GET } = createFetchClient<paths>({ baseUrl: "https://api.stripe.com" });
  const { data } = await GET("/v1/billing/meters/{id}/event_summaries", {
    params: {
      path: { id: "mtr_1" },
      query: { customer: "cus_1", start_time: 1735689600, end_time: 1735776000 },
    },
  });
  return data?.data[0]?.meter;
}

export const tool = {
  name: "list_meter_event_summaries",
  inputSchema: withJsonSchema(listMeterEventSummariesParams)["~standard"].jsonSchema.input({
    target: "draft-07",
  }),
};
