import { expect, test } from "vitest";
import { listMeterEventSummariesParams, readParameters } from "../../generated/billing-meters/src/index.ts";
import { setOf, table } from "./table.ts";
import { wireForm } from "./wire-form.ts";

type ParameterSet = Record<string, unknown>;

/** The reference page of the endpoint, read by a person. Uses nothing of Ashlar. */
function isAcceptable(set: ParameterSet): boolean {
  const given = new Map(Object.entries(set).filter(([, value]) => value !== undefined));
  const known = [
    "id",
    "customer",
    "limit",
    "start_time",
    "end_time",
    "starting_after",
    "ending_before",
    "expand",
  ];
  known.push("value_grouping_window", "Stripe-Version", "Stripe-Account");
  if ([...given.keys()].some((key) => !known.includes(key))) return false;

  const isText = (value: unknown) => typeof value === "string" && value !== "" && [...value].length <= 5000;
  if (!isText(given.get("id")) || !isText(given.get("customer"))) return false;
  for (const cursor of ["starting_after", "ending_before"]) {
    if (given.has(cursor) && !isText(given.get(cursor))) return false;
  }
  if (given.has("starting_after") && given.has("ending_before")) return false;
  for (const header of ["Stripe-Version", "Stripe-Account"]) {
    if (given.has(header) && (typeof given.get(header) !== "string" || given.get(header) === ""))
      return false;
  }
  const expand = given.get("expand");
  if (given.has("expand") && !(Array.isArray(expand) && [...expand].every(isText))) return false;

  const limit = given.get("limit");
  if (given.has("limit") && !(Number.isInteger(limit) && Number(limit) >= 1 && Number(limit) <= 100))
    return false;

  const window = given.get("value_grouping_window");
  if (given.has("value_grouping_window") && window !== "hour" && window !== "day") return false;
  const step = window === "day" ? 24 * 60 * 60 : window === "hour" ? 60 * 60 : 60;
  const [start, end] = [given.get("start_time"), given.get("end_time")].map((value) =>
    value instanceof Date ? value.getTime() / 1000 : value,
  );
  for (const time of [start, end]) {
    if (typeof time !== "number" || Number.isNaN(new Date(time * 1000).getTime()) || time % step !== 0)
      return false;
  }
  return Number(start) < Number(end);
}

/** Marsaglia's xorshift: the same sets in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const random = randomNumbers(20250101);

function pick<Value>(values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

/** A time near a boundary of a minute, an hour or a day, in one of the spellings. */
function randomTime(key: "start_time" | "end_time", unit: number): unknown {
  const times = pick(key === "start_time" ? [-2, 0, 1, 2, 20, 19_000] : [1, 2, 3, 25, 20_000]);
  const time = unit * times + pick([0, 0, 0, 0, 0, 0, 0, 0, 60, -60, unit / 2, 1, -1, 0.5]);
  return pick([time, time, time, time, new Date(time * 1000), String(time)].slice(0, random() < 0.9 ? 5 : 6));
}

const optional: Readonly<Record<string, () => unknown>> = {
  limit: () => pick([1, 2, 10, 99, 100, 50, 0, 101, 1.5, "10", null, Number.NaN]),
  value_grouping_window: () => pick(["hour", "hour", "day", "day", "day", "Hour", "", null]),
  starting_after: () => pick(["a", "b", "c", "", 1]),
  ending_before: () => pick(["a", "b", "c", "", "x".repeat(5001)]),
  expand: () => pick([["a"], ["a", "b"], [], [""], "a", [1]]),
  "Stripe-Version": () => pick(["2025-03-31.basil", "1", ""]),
  "Stripe-Account": () => pick(["acct_1", 1]),
  other: () => pick([undefined, undefined, 1]),
};

function randomSet(): ParameterSet {
  const unit = pick([60, 3600, 86_400, 86_400]);
  const set: ParameterSet = {
    id: pick(["m", "m", "m", "m", "m", "𝒳".repeat(5000), "", 1]),
    customer: pick(["c", "c", "c", "c", "c", "c", "x".repeat(5001), undefined]),
    start_time: randomTime("start_time", unit),
    end_time: randomTime("end_time", unit),
  };
  if (random() < 0.3) set["value_grouping_window"] = pick(["hour", "day"]);
  for (const [key, value] of Object.entries(optional)) if (random() < 0.14) set[key] = value();
  return set;
}

const sets = Array.from({ length: 6000 }, randomSet);

test("the validator and the page agree on thousands of sets", () => {
  for (const set of sets) {
    expect([set, listMeterEventSummariesParams.is(set)]).toEqual([set, isAcceptable(set)]);
  }
});

test("the sets are not all of one kind", () => {
  const accepted = sets.filter(isAcceptable);
  expect(accepted.length).toBeGreaterThan(400);
  expect(accepted.length).toBeLessThan(sets.length - 400);
  for (const window of ["hour", "day"]) {
    expect(accepted.filter((set) => set["value_grouping_window"] === window).length).toBeGreaterThan(20);
  }
});

test("the table and the page agree", () => {
  for (const row of table)
    expect([row.name, isAcceptable(setOf(row))]).toEqual([row.name, row.issues.length === 0]);
});

test("what is accepted comes over the wire as it was", () => {
  for (const set of sets.filter(isAcceptable)) {
    const { id, query, headers } = wireForm(set);
    const given = Object.entries(set).filter(([, value]) => value !== undefined && !isEmptyList(value));
    const expected = given.map(([key, value]) => [
      key,
      value instanceof Date ? value.getTime() / 1000 : value,
    ]);
    const read = readParameters(listMeterEventSummariesParams, { path: { id: id ?? "" }, query, headers });
    expect(read).toEqual({ value: Object.fromEntries(expected) });
  }
});

/** Nothing is sent for an empty list, and an absent one reads the same. */
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
