/** Where an issue says that the broken keyword is, there it is, and it asks for what the issue says it does. */
import { describe, expect, test } from "vitest";
import type { ValidationIssue } from "../../../templates/runtime/issue.ts";
import { cases } from "./cases.ts";
import { compile, type JsonSchema } from "./compile.ts";
import { follow } from "./follow.ts";
import { randomSchemas, randomValues } from "./random-schemas.ts";

/** Keywords whose value is a schema, or a list or table of them: it is not what is expected. */
const applicators = new Set(["anyOf", "oneOf", "not", "contains", "discriminator"]);

const rest = new Set(["additionalProperties", "unevaluatedItems", "unevaluatedProperties"]);

/** What the issue would have to expect, by the value of its keyword. */
function expectedOf({ code, expected }: ValidationIssue, value: unknown): unknown {
  // These have an expectation of their own, or none.
  if (applicators.has(code) || code === "false" || code === "required") return expected;
  if (code === "dependentRequired") return Object.keys(value as object).find((name) => name === expected);
  if (code === "type") return typesOf(value, expected);
  // What no value can fit says as much as `false`.
  if (rest.has(code)) return false;
  // Only those that are of the type.
  if (code === "enum") return (value as readonly unknown[]).filter((item) => isAmong(item, expected));
  return value;
}

/** `integer` says nothing beside `number`, and where null is one of two alternatives the issue names both. */
function typesOf(value: unknown, expected: unknown): unknown {
  const types = [value].flat().filter((type) => type !== "integer" || ![value].flat().includes("number"));
  const more = [expected].flat().includes("null") && !types.includes("null") ? ["null"] : [];
  const all = [...types, ...more];
  return all.length === 1 ? all[0] : all;
}

function isAmong(item: unknown, list: unknown): boolean {
  return (list as readonly unknown[]).some((other) => JSON.stringify(other) === JSON.stringify(item));
}

function judge(
  schema: JsonSchema,
  schemas: Readonly<Record<string, unknown>>,
  issues: readonly ValidationIssue[],
) {
  for (const issue of issues) {
    const value = follow(schema, issue, schemas);
    expect({ ...issue, expected: issue.expected ?? null }).toEqual({
      ...issue,
      expected: expectedOf(issue, value) ?? null,
    });
  }
}

const schemas = Object.fromEntries(Object.entries(cases).map(([name, { schema }]) => [name, schema]));
const validators = await compile(schemas);

describe("of the cases", () => {
  const all = Object.values(cases).flatMap(({ accepts, refuses }) => [
    ...accepts,
    ...refuses.map(([value]) => value),
  ]);

  test.each(Object.entries(cases))("%s", (name, { schema, refuses }) => {
    for (const [value] of refuses) expect(validators[name]?.validate(value).issues).toBeDefined();
    for (const value of all) judge(schema, schemas, validators[name]?.validate(value).issues ?? []);
  });
});

test("of schemas that nobody has thought of", async () => {
  const random = randomSchemas(3, 40);
  const judged = await compile(random);
  let count = 0;
  for (const [name, schema] of Object.entries(random)) {
    for (const value of randomValues(4, 100)) {
      const issues = judged[name]?.validate(value).issues ?? [];
      judge(schema as JsonSchema, random, issues);
      count += issues.length;
    }
  }
  expect(count).toBeGreaterThan(1000);
});
