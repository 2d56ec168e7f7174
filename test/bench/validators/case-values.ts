import { spoil } from "./invalid-values.ts";
import { asSchema, type JsonSchema } from "./json-schema.ts";
import { createRandom } from "./random.ts";
import { ValueMaker } from "./valid-values.ts";

export interface CaseValues {
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

export interface CaseOptions {
  readonly items?: number | undefined;
  readonly keepsRules?: boolean | undefined;
  /** Says whether a spoiled value is invalid: to leave something out often is no mistake. */
  readonly judge?: { is(value: unknown): boolean } | undefined;
}

/** How many valid values there are, and how many invalid ones. */
const count = 16;

/** The values of a case, as a parser of JSON makes them; the same on every run. */
export function createCaseValues(schema: JsonSchema, { items, keepsRules, judge }: CaseOptions): CaseValues {
  const random = createRandom(20_240_229);
  const maker = new ValueMaker(schema, { random, items });
  const valid = Array.from({ length: count }, () => {
    const value = maker.make(schema);
    return asParsed(keepsRules === true ? keepRules(value) : value);
  });
  const invalid: unknown[] = [];
  for (let attempt = 0; invalid.length < count && attempt < 100 * count; attempt++) {
    const spoiled = spoil(valid[invalid.length], random);
    if (judge?.is(spoiled) === false) invalid.push(asParsed(spoiled));
  }
  return { valid, invalid };
}

/** Whole days, one after the other, and one cursor at most: the rules between the parameters of our endpoint. */
function keepRules(value: unknown): unknown {
  const { ending_before: dropped, ...params } = { ...asSchema(value) };
  const day = 86_400 * (10_000 + String(params["id"]).length);
  return { ...params, start_time: day, end_time: day + 7 * 86_400 };
}

function asParsed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
