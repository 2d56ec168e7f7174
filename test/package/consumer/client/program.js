/** Talks to the server whose address it is given, and prints what came of it. */
import { ApiError, createClient, listMeterEventSummaries, ValidationError } from "billing-meters";

const client = createClient({
  baseUrl: process.argv[2] ?? "",
  bearerAuth: "sk_test",
  validate: { responses: "throw" },
});
const params = { id: "mtr_1", customer: "cus_1", start_time: 1735689600, end_time: 1735776000 };

const { data } = await listMeterEventSummaries(client, { ...params, limit: 3 });
const all = await listMeterEventSummaries(client, params).toArray();

process.stdout.write(
  JSON.stringify({
    page: data.map((summary) => summary.id),
    all: all.length,
    invalid: await failureOf({ ...params, limit: 101, end_time: 60 }),
    unknown: await failureOf({ ...params, customer: "cus_2" }),
  }),
);

/** @param {import("billing-meters").ListMeterEventSummariesParams} wrong */
async function failureOf(wrong) {
  try {
    return await listMeterEventSummaries(client, wrong);
  } catch (error) {
    if (error instanceof ValidationError)
      return error.issues.map(({ code, path, rule }) => ({ code, path, rule }));
    if (error instanceof ApiError)
      return { status: error.status, body: error.body, requestId: error.requestId };
    throw error;
  }
}
