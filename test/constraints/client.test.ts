import { beforeEach, describe, expect, test } from "vitest";
import {
  createClient,
  type ListMeterEventSummariesParams,
  listMeterEventSummaries,
  listMeterEventSummariesParams,
  ValidationError,
} from "../../generated/billing-meters/src/index.ts";
import { formatIssue } from "./format-issue.ts";
import { startMeterServer } from "./meter-server.ts";
import { base, type Row, setOf, table } from "./table.ts";
import { wireForm } from "./wire-form.ts";

const server = await startMeterServer();
const warnings: ValidationError[] = [];
const client = createClient({
  baseUrl: server.baseUrl,
  bearerAuth: "sk_test",
  onWarning: (warning) => warnings.push(warning),
});

beforeEach(() => {
  server.takeRequests();
  warnings.length = 0;
});

type Mode = "throw" | "warn" | "off";

/** Makes the call, and gives what it threw. */
async function call(set: unknown, mode?: Mode): Promise<unknown> {
  const options = mode === undefined ? {} : { validate: { parameters: mode } };
  try {
    await listMeterEventSummaries(client, set as ListMeterEventSummariesParams, options);
    return undefined;
  } catch (error) {
    return error;
  }
}

function expectOneRequest(set: Record<string, unknown>): void {
  const { id, knownQuery, headers } = wireForm(set);
  const requests = server.takeRequests();
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET /v1/billing/meters/${id}/event_summaries${knownQuery === "" ? "" : `?${knownQuery}`}`,
  ]);
  expect(requests[0]?.headers).toMatchObject({
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    authorization: "Bearer sk_test",
    "content-type": "application/x-www-form-urlencoded",
  });
}

function expectRefusal(error: unknown, issues: readonly string[]): void {
  expect(server.takeRequests()).toEqual([]);
  expect(error).toBeInstanceOf(ValidationError);
  const refusal = error as ValidationError;
  expect(refusal.code).toBe("invalid_parameters");
  expect(refusal.issues.map(formatIssue)).toEqual(issues);
}

const rows = table.map((row) => [row.name, row] as const);

describe("by default", () => {
  test.each(rows.filter(([, row]) => row.issues.length > 0))("%s is never sent", async (_name, row) => {
    const set = setOf(row);
    const error = await call(set);
    expectRefusal(error, row.issues);
    expect((error as ValidationError).issues).toEqual(listMeterEventSummariesParams.validate(set).issues);
  });

  test.each(rows.filter(([, row]) => row.issues.length === 0))("%s is sent as it is", async (_name, row) => {
    const set = setOf(row);
    const error = await call(set);
    if (row.unsendable) return expectRefusal(error, row.unsendable);
    expect(error).toBeUndefined();
    expectOneRequest(set);
  });
});

/** Sets that have a form on the wire, right or wrong. Where no text says what is meant, nothing can be sent. */
function isSendable(row: Row): boolean {
  const { id, limit, start_time, end_time, expand, ...others } = setOf(row);
  // A scalar has no style in which a list could be written.
  if (Array.isArray(limit) || Array.isArray(others["value_grouping_window"])) return false;
  if (row.unsendable || row.name.startsWith("Stripe-") || "Content-Type" in others) return false;
  const numbers = [limit, start_time, end_time].filter(
    (value) => typeof value === "number" || value instanceof Date,
  );
  if (numbers.some((value) => !Number.isFinite(Number(value))) || limit instanceof Date) return false;
  const isList = expand === undefined || typeof expand === "string" || isFlat(expand);
  return (typeof id === "string" || typeof id === "number") && id !== "" && isList;
}

function isFlat(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string" || typeof item === "number");
}

const wrong = rows.filter(([, row]) => row.issues.length > 0 && isSendable(row));

describe('with validate: { parameters: "warn" }', () => {
  test.each(wrong)("%s is sent, with a warning", async (_name, row) => {
    expect(await call(setOf(row), "warn")).toBeUndefined();
    expectOneRequest(setOf(row));
    expect(warnings.map(({ issues }) => issues.map(formatIssue))).toEqual([row.issues]);
  });

  test("a right set makes no warning", async () => {
    expect(await call(base, "warn")).toBeUndefined();
    expectOneRequest(base);
    expect(warnings).toEqual([]);
  });
});

describe('with validate: { parameters: "off" }', () => {
  test.each(wrong)("%s is sent", async (_name, row) => {
    expect(await call(setOf(row), "off")).toBeUndefined();
    expectOneRequest(setOf(row));
    expect(warnings).toEqual([]);
  });
});

describe.each(["warn", "off"] as const)("with %s, what has no text", (mode) => {
  test.each([
    ["a missing path parameter", { id: undefined }, "path id"],
    ["an empty path parameter", { id: "" }, "path id"],
    ["a path that leads elsewhere", { id: ".." }, "path id"],
    ["NaN", { limit: Number.NaN }, "encoding limit"],
    ["a list for a scalar", { limit: [10] }, "encoding limit"],
    ["Infinity", { start_time: Number.POSITIVE_INFINITY }, "encoding start_time"],
    ["an invalid Date", { end_time: new Date(Number.NaN) }, "encoding end_time"],
    ["half a character", { customer: "\udc00" }, "encoding customer"],
    ["a line break in a header", { "Stripe-Account": "a\nb" }, "encoding Stripe-Account"],
    ["an object in a list", { expand: [{}] }, "encoding expand"],
  ])("%s is not sent", async (_name, change, issue) => {
    expectRefusal(await call({ ...base, ...change }, mode), [issue]);
  });
});

test("the options of the client say what is checked, those of a call go before them", async () => {
  const careless = createClient({
    baseUrl: server.baseUrl,
    bearerAuth: "sk_test",
    validate: { parameters: "off" },
  });
  await listMeterEventSummaries(careless, { ...base, limit: 0 });
  expectOneRequest({ ...base, limit: 0 });
  const strict = { validate: { parameters: "throw" } } as const;
  await expect(listMeterEventSummaries(careless, { ...base, limit: 0 }, strict)).rejects.toThrow(
    ValidationError,
  );
  expect(server.takeRequests()).toEqual([]);
});

test("a refused set is refused in every way to use the call", async () => {
  const refused = () => listMeterEventSummaries(client, { ...base, limit: 0 });
  await expect(refused().toArray()).rejects.toThrow(ValidationError);
  await expect(refused().raw()).rejects.toThrow(ValidationError);
  await expect(refused().pages().next()).rejects.toThrow(ValidationError);
  await expect(refused()[Symbol.asyncIterator]().next()).rejects.toThrow(ValidationError);
  expect(server.takeRequests()).toEqual([]);
});

test("nothing is sent, and nothing thrown, before the call is used", () => {
  listMeterEventSummaries(client, { ...base, limit: 0 });
  listMeterEventSummaries(client, base);
  expect(server.takeRequests()).toEqual([]);
});
