import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { listMeterEventSummariesParams } from "../../../generated/billing-meters/src/index.ts";
import { withJsonSchema } from "../../../generated/billing-meters/src/json-schema.ts";
import type { JsonValue } from "../../../generator/1-load/json.ts";
import { requestSchemas } from "../../../generator/5-render/json-schema/request-schemas.ts";
import { descriptionFile, withRequestSchemas } from "../../../generator/5-render/targets/description.ts";
import { setOf, table } from "../../constraints/table.ts";
import { renderSample } from "../../samples/render-sample.ts";
import { model } from "../model/build-text.ts";
import { Random } from "../model/random.ts";

const root = join(import.meta.dirname, "../../..");
const path = join(root, "generated/billing-meters/openapi.json");
const meters: JsonValue = JSON.parse(readFileSync(path, "utf8"));
const place = "#/paths/~1v1~1billing~1meters~1%7Bid%7D~1event_summaries/get/x-request-schema";

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: "https://test/", ...(meters as object) });

/** The rule that no JSON Schema can say. */
const notSaid = "time_order";

/** What the validator has against a set, but for what the schema does not say: that rule, and the range of a time. */
function complaints(set: Readonly<Record<string, unknown>>): string[] {
  const issues = listMeterEventSummariesParams.validate(set).issues ?? [];
  return issues.filter(({ rule, code }) => rule !== notSaid && code !== "format").map(({ code }) => code);
}

const random = new Random(11);

/** Near the edge of every rule. */
function randomSet(): Record<string, unknown> {
  const unit = random.pick([60, 3600, 86_400, 86_400]);
  const time = () => unit * random.below(4) + random.pick([0, 0, 0, 0, 0, 60, -60, 1, 0.5]);
  const set: Record<string, unknown> = { id: "m", customer: "c", start_time: time(), end_time: time() };
  const others: [string, unknown[]][] = [
    ["value_grouping_window", ["hour", "day", "day", "week"]],
    ["starting_after", ["a", "b", ""]],
    ["ending_before", ["a", "b", 1]],
    ["limit", [1, 100, 0, 101, 1.5]],
    ["expand", [["a"], [], [""]]],
    ["other", [1]],
  ];
  for (const [name, values] of others) if (random.below(4) === 0) set[name] = random.pick(values);
  if (random.below(20) === 0) delete set["customer"];
  return set;
}

describe.each([
  ["x-request-schema of openapi.json", ajv.getSchema(`https://test/${place}`)],
  [
    "the JSON Schema of the validator",
    ajv.compile(
      withJsonSchema(listMeterEventSummariesParams)["~standard"].jsonSchema.input({
        target: "draft-2020-12",
      }),
    ),
  ],
])("%s and the validator of the meters agree", (_name, accepts) => {
  /** Dates and what is no JSON are for the validator alone. */
  const isJson = (value: unknown): boolean =>
    typeof value === "string" || typeof value === "boolean" || value === null || Number.isFinite(value)
      ? true
      : Array.isArray(value)
        ? [...value].every(isJson)
        : Object.getPrototypeOf(value ?? 0) === Object.prototype &&
          Object.values(value as object).every(isJson);

  test("on the table of constraints", () => {
    const sets = table.map((row) => [row.name, setOf(row)] as const).filter(([, set]) => isJson(set));
    expect(sets.length).toBeGreaterThan(80);
    for (const [name, set] of sets)
      expect([name, accepts?.(set)]).toEqual([name, complaints(set).length === 0]);
  });

  test("on thousands of random sets", () => {
    const sets = Array.from({ length: 5000 }, randomSet);
    const accepted = sets.filter((set) => complaints(set).length === 0);
    expect(accepted.length).toBeGreaterThan(1000);
    expect(sets.length - accepted.length).toBeGreaterThan(1000);
    for (const set of sets) expect([set, accepts?.(set)]).toEqual([set, complaints(set).length === 0]);
  });
});

test("a description without rules stays as it is, to the byte", async () => {
  const document = { paths: { "/a": { get: {} } } };
  const text = `{ "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {} }`;
  const schemas = requestSchemas(await model(text));
  expect(schemas).toEqual([]);
  expect(withRequestSchemas(document, schemas)).toBe(document);
});

test("it stands behind the rules, replaces an older one, and leaves the rest alone", () => {
  const document = {
    paths: { "/a": { get: { "x-request-schema": 1, "x-constraints": [], tags: [] }, put: {} }, "/b": {} },
    servers: [{}],
  };
  const text = JSON.stringify(document);
  const schemas = [{ pointer: "/paths/~1a/get", schema: { type: "object" } }];
  const changed = withRequestSchemas(document, schemas);
  expect(descriptionFile(changed).text).toBe(
    descriptionFile({
      paths: {
        "/a": { get: { "x-constraints": [], "x-request-schema": { type: "object" }, tags: [] }, put: {} },
        "/b": {},
      },
      servers: [{}],
    }).text,
  );
  expect(JSON.stringify(document)).toBe(text);
});

test("what is generated from the description of a package has the same description", async () => {
  const { files, diagnostics } = await renderSample({
    name: "again",
    path: join(root, "generated"),
    spec: path,
  });
  expect(diagnostics).toBe("");
  expect(files.find((file) => file.path === "openapi.json")?.text).toBe(readFileSync(path, "utf8"));
});

test("in OpenAPI 3.0 parameters are said in the words of JSON Schema", async () => {
  const described = await model(`
openapi: 3.0.3
info: { title: T, version: "1" }
paths:
  /things:
    post:
      operationId: addThing
      parameters:
        - { name: a, in: query, schema: { type: integer, minimum: 0, exclusiveMinimum: true, nullable: true } }
        - { name: b, in: query, schema: { $ref: "#/components/schemas/B" } }
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/B" } } } }
      x-constraints: [{ id: one, atMostOne: [a, b] }]
      responses: { "204": { description: Done } }
components: { schemas: { B: { type: string } } }`);
  expect(requestSchemas(described)).toEqual([
    {
      pointer: "/paths/~1things/post",
      schema: {
        type: "object",
        properties: {
          a: { type: ["integer", "null"], exclusiveMinimum: 0 },
          b: { $ref: "#/components/schemas/B" },
          body: { $ref: "#/components/schemas/B" },
        },
        required: ["body"],
        additionalProperties: false,
        allOf: [
          {
            $comment: "one",
            description: "At most one of `a` and `b` may be given.",
            not: { required: ["a", "b"] },
          },
        ],
      },
    },
  ]);
});
