import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { type Check, type Fits, IssueCollector } from "../../../templates/runtime/checks.ts";
import { typeErrors } from "../../real/type-errors.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";
import { cases } from "./cases.ts";
import { compile, type JsonSchema, sourcesOf } from "./compile.ts";
import { isWithinReachOfAjv } from "./within-reach.ts";

const schemas = Object.fromEntries(Object.entries(cases).map(([name, { schema }]) => [name, schema]));
const validators = await compile(schemas);
const list = Object.entries(cases);

/** Issues as the tables write them: `minimum data/0/limit`. */
function issuesOf(name: string, value: unknown): string[] {
  const issues = validators[name]?.validate(value).issues ?? [];
  return issues.map(({ code, path }) => (path.length === 0 ? code : `${code} ${path.join("/")}`));
}

describe.each(list)("%s", (name, { accepts, refuses }) => {
  const validator = validators[name];

  test.each(accepts.map((value) => [value]))("accepts %j", (value) => {
    expect(issuesOf(name, value)).toEqual([]);
    expect(validator?.is(value)).toBe(true);
    expect(validator?.parse(value)).toBe(value);
  });

  test.each(refuses)("refuses %j", (value, ...issues) => {
    expect(issuesOf(name, value)).toEqual(issues);
    expect(validator?.is(value)).toBe(false);
    expect(() => validator?.parse(value)).toThrow(expect.objectContaining({ name: "ValidationError" }));
  });
});

test("all of it compiles under the strictest flags", async () => {
  const folder = temporaryFolder();
  folder.write(await sourcesOf(schemas));
  expect(await typeErrors(folder.path, { compiler: "typescript-7" })).toBe("");
});

describe("Ajv, an independent judge, agrees", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, ownProperties: true });
  ajv.addSchema({ $id: "https://test/", components: { schemas } });
  // Every value of every table is judged by every schema: most of the values were not chosen for it.
  const values = list
    .flatMap(([, { accepts, refuses }]) => [...accepts, ...refuses.map(([value]) => value)])
    .filter(isWithinReachOfAjv);

  test.each(list.filter(([, { differsFromAjv }]) => differsFromAjv === undefined))("on %s", (name) => {
    const judge = ajv.getSchema(`https://test/#/components/schemas/${name}`);
    for (const value of values) {
      expect([value, validators[name]?.is(value)]).toEqual([value, judge?.(value)]);
    }
  });
});

/** The two functions of a schema, which the module of each exports. */
function functionsOf(name: string) {
  const all = validators as unknown as Readonly<Record<string, unknown>>;
  return { fits: all[`fits${name}`] as Fits, check: all[`check${name}`] as Check };
}

describe("what decides and what explains are of one mind", () => {
  const values = list.flatMap(([, { accepts, refuses }]) => [...accepts, ...refuses.map(([value]) => value)]);

  test.each(list)("on %s", (name) => {
    const { fits, check } = functionsOf(name);
    for (const value of values) {
      const issues = new IssueCollector();
      check(value, issues);
      expect([value, fits(value)]).toEqual([value, issues.found.length === 0]);
    }
  });
});

test("a value that is no JSON is refused, and does not throw", () => {
  for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol("a"), () => 1]) {
    for (const name of [
      "TypeNumber",
      "TypeInteger",
      "TypeString",
      "TypeObject",
      "TypeArray",
      "TypeList",
      "Minimum",
      "Maximum",
      "Exclusive",
      "MultipleOf",
      "MultipleOfDecimal",
      "FormatNumber",
    ]) {
      expect([name, validators[name]?.is(value)]).toEqual([name, false]);
    }
  }
});

test("a hole in a list is no value", () => {
  const sparse = [1, 1, 3];
  delete sparse[1];
  expect(issuesOf("Items", sparse)).toEqual(["type 1"]);
  expect(issuesOf("ItemsNested", [sparse])).toEqual(["type 0/0", "type 0/1", "type 0/2"]);
  expect(issuesOf("PrefixAndItems", ["a", 1, ...new Array(1)])).toEqual(["type 2"]);
});

test("what is no JSON makes nobody throw, and both are of one mind about it", () => {
  const holes: unknown[] = new Array(3);
  const strange = [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    undefined,
    holes,
    [holes],
    { a: holes },
    new Date(),
  ];
  for (const [name] of list) {
    for (const value of [
      ...strange,
      new Map([["a", 1]]),
      { a: undefined },
      { a: Number.NaN },
      Object.create(null),
    ])
      expect([name, value, validators[name]?.is(value)]).toEqual([
        name,
        value,
        issuesOf(name, value).length === 0,
      ]);
  }
});

test("the received value is in no issue", () => {
  const secret = "s3cr3t-value";
  for (const [name] of list) {
    for (const value of [secret, { a: secret, kind: secret }, [secret], { a: { b: secret } }]) {
      const { issues = [] } = validators[name]?.validate(value) ?? {};
      expect(`${name} ${JSON.stringify(issues)}`).not.toContain(secret);
    }
  }
});

test("a value that is nested too deeply is an issue, not a crash", () => {
  let value: unknown = "";
  for (let depth = 0; depth < 200_000; depth++) value = { value: 1, children: [value] };
  expect(issuesOf("Tree", value)).toEqual(["depth"]);
  expect(validators["Tree"]?.is(value)).toBe(false);
});

test("a value that contains itself is an issue, not an endless loop", () => {
  const value: { value: number; children: unknown[] } = { value: 1, children: [] };
  value.children.push(value);
  expect(issuesOf("Tree", value)).toEqual(["depth"]);
});

describe("OpenAPI 3.0", async () => {
  const table: Record<string, { schema: JsonSchema; accepts: unknown[]; refuses: unknown[] }> = {
    Nullable: {
      schema: { type: "string", nullable: true, minLength: 1 },
      accepts: [null, "a"],
      refuses: ["", 1],
    },
    NullableEnum: {
      schema: { type: "string", nullable: true, enum: ["a"] },
      accepts: [null, "a"],
      refuses: ["b"],
    },
    NullableReference: {
      schema: { nullable: true, allOf: [{ $ref: "#/components/schemas/Positive" }] },
      accepts: [null, 1],
      refuses: [0, ""],
    },
    NullableAlternatives: {
      schema: { nullable: true, oneOf: [{ type: "string" }, { type: "integer" }] },
      accepts: [null, "", 1],
      refuses: [0.5, []],
    },
    Positive: {
      schema: { type: "integer", minimum: 0, exclusiveMinimum: true },
      accepts: [1],
      refuses: [0, null],
    },
    Below: { schema: { type: "number", maximum: 1, exclusiveMaximum: true }, accepts: [0.9], refuses: [1] },
    Siblings: {
      schema: { type: "object", properties: { a: { $ref: "#/components/schemas/Positive", maximum: 2 } } },
      accepts: [{ a: 3 }],
      refuses: [{ a: 0 }],
    },
  };
  const old = await compile(
    Object.fromEntries(Object.entries(table).map(([name, { schema }]) => [name, schema])),
    "3.0.3",
  );

  test.each(Object.entries(table))("%s", (name, { accepts, refuses }) => {
    for (const value of accepts) expect([value, old[name]?.is(value)]).toEqual([value, true]);
    for (const value of refuses) expect([value, old[name]?.is(value)]).toEqual([value, false]);
  });
});
