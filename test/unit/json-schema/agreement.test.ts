import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { model } from "../model/build-text.ts";
import { cases } from "../validator/cases.ts";
import {
  compile,
  describe as description,
  type JsonSchema,
  load,
  modulesWithJsonSchema,
} from "../validator/compile.ts";
import { isWithinReachOfAjv } from "../validator/within-reach.ts";
import { convertAll, type PackageExports } from "./converted.ts";

const schemas = Object.fromEntries(Object.entries(cases).map(([name, { schema }]) => [name, schema]));
const { files } = modulesWithJsonSchema(await model(description(schemas, "3.1.0")));
const exported = await load<PackageExports>(files);
const judged = Object.entries(cases).filter(([, { differsFromAjv }]) => differsFromAjv === undefined);
const values = Object.values(cases)
  .flatMap(({ accepts, refuses }) => [...accepts, ...refuses.map(([value]) => value)])
  .filter(isWithinReachOfAjv);

const options = { strict: false, validateFormats: false, ownProperties: true };

describe("JSON Schema 2020-12 accepts what the validator accepts", () => {
  const { converted, refused } = convertAll(exported, "draft-2020-12");
  const ajv = new Ajv2020(options);

  test("and there is one for every validator", () => {
    expect([...refused]).toEqual([]);
    expect([...converted.keys()]).toEqual(expect.arrayContaining(Object.keys(cases)));
  });

  test.each(judged)("%s", (name) => {
    const judge = ajv.compile(converted.get(name) ?? false);
    for (const value of values) expect([value, judge(value)]).toEqual([value, exported[name]?.is(value)]);
  });
});

describe("draft-07 accepts the same", () => {
  const { converted, refused } = convertAll(exported, "draft-07");
  const ajv = new Ajv(options);

  test("or is refused, because it has no words for it", () => {
    expect(Object.fromEntries(refused)).toMatchInlineSnapshot(`
      {
        "ContainsCounted": "JSON Schema draft-07 has no words for maxContains",
        "ContainsNoneAtMost": "JSON Schema draft-07 has no words for maxContains",
        "UnevaluatedAllOf": "JSON Schema draft-07 has no words for unevaluatedProperties",
        "UnevaluatedAnyOf": "JSON Schema draft-07 has no words for unevaluatedProperties",
        "UnevaluatedBesideAdditional": "JSON Schema draft-07 has no words for unevaluatedProperties",
        "UnevaluatedContains": "JSON Schema draft-07 has no words for unevaluatedItems",
        "UnevaluatedDependent": "JSON Schema draft-07 has no words for unevaluatedProperties",
        "UnevaluatedIf": "JSON Schema draft-07 has no words for unevaluatedProperties",
        "UnevaluatedInside": "JSON Schema draft-07 has no words for unevaluatedProperties",
        "UnevaluatedNot": "JSON Schema draft-07 has no words for unevaluatedProperties",
        "UnevaluatedNothing": "JSON Schema draft-07 has no words for unevaluatedItems",
        "UnevaluatedOneOf": "JSON Schema draft-07 has no words for unevaluatedProperties",
        "UnevaluatedPatterns": "JSON Schema draft-07 has no words for unevaluatedProperties",
        "UnevaluatedPrefix": "JSON Schema draft-07 has no words for unevaluatedItems",
        "UnevaluatedPrototype": "JSON Schema draft-07 has no words for unevaluatedProperties",
        "UnevaluatedReference": "JSON Schema draft-07 has no words for unevaluatedProperties",
        "UnevaluatedTwice": "JSON Schema draft-07 has no words for unevaluatedProperties",
      }
    `);
  });

  test.each(judged.filter(([name]) => !refused.has(name)))("%s", (name) => {
    const judge = ajv.compile(converted.get(name) ?? false);
    for (const value of values) expect([value, judge(value)]).toEqual([value, exported[name]?.is(value)]);
  });
});

describe("OpenAPI 3.0, read by ourselves, accepts the same", async () => {
  const { converted, refused } = convertAll(exported, "openapi-3.0");
  const read = await compile(Object.fromEntries(converted) as Record<string, JsonSchema>, "3.0.3");

  test("or is refused, because it has no words for it", () => {
    expect(Object.fromEntries(refused)).toMatchInlineSnapshot(`
      {
        "Contains": "OpenAPI 3.0 has no words for contains",
        "ContainsCounted": "OpenAPI 3.0 has no words for contains",
        "ContainsNone": "OpenAPI 3.0 has no words for contains",
        "ContainsNoneAtMost": "OpenAPI 3.0 has no words for contains",
        "ContainsOutsideArrays": "OpenAPI 3.0 has no words for contains",
        "MutualA": "OpenAPI 3.0 has no words for what is a part of itself",
        "MutualB": "OpenAPI 3.0 has no words for what is a part of itself",
        "NoPropertyNames": "OpenAPI 3.0 has no words for propertyNames",
        "PatternAlone": "OpenAPI 3.0 has no words for patternProperties",
        "PatternAndAdditional": "OpenAPI 3.0 has no words for patternProperties",
        "PatternFalse": "OpenAPI 3.0 has no words for patternProperties",
        "PatternProperties": "OpenAPI 3.0 has no words for patternProperties",
        "PrefixAndItems": "OpenAPI 3.0 has no words for prefixItems",
        "PrefixItems": "OpenAPI 3.0 has no words for prefixItems",
        "PrefixNested": "OpenAPI 3.0 has no words for prefixItems",
        "PrefixOnly": "OpenAPI 3.0 has no words for prefixItems",
        "PropertyNames": "OpenAPI 3.0 has no words for propertyNames",
        "PropertyNamesEnum": "OpenAPI 3.0 has no words for propertyNames",
        "RecursiveAlternative": "OpenAPI 3.0 has no words for what is a part of itself",
        "Reference": "OpenAPI 3.0 has no words for what is a part of itself",
        "Tree": "OpenAPI 3.0 has no words for what is a part of itself",
        "UnevaluatedAllOf": "OpenAPI 3.0 has no words for unevaluatedProperties",
        "UnevaluatedAnyOf": "OpenAPI 3.0 has no words for unevaluatedProperties",
        "UnevaluatedBesideAdditional": "OpenAPI 3.0 has no words for unevaluatedProperties",
        "UnevaluatedContains": "OpenAPI 3.0 has no words for unevaluatedItems",
        "UnevaluatedDependent": "OpenAPI 3.0 has no words for unevaluatedProperties",
        "UnevaluatedIf": "OpenAPI 3.0 has no words for unevaluatedProperties",
        "UnevaluatedInside": "OpenAPI 3.0 has no words for unevaluatedProperties",
        "UnevaluatedNot": "OpenAPI 3.0 has no words for unevaluatedProperties",
        "UnevaluatedNothing": "OpenAPI 3.0 has no words for unevaluatedItems",
        "UnevaluatedOneOf": "OpenAPI 3.0 has no words for unevaluatedProperties",
        "UnevaluatedPatterns": "OpenAPI 3.0 has no words for patternProperties",
        "UnevaluatedPrefix": "OpenAPI 3.0 has no words for unevaluatedItems",
        "UnevaluatedPrototype": "OpenAPI 3.0 has no words for unevaluatedProperties",
        "UnevaluatedReference": "OpenAPI 3.0 has no words for unevaluatedProperties",
        "UnevaluatedTwice": "OpenAPI 3.0 has no words for unevaluatedProperties",
      }
    `);
  });

  test.each([...converted.keys()])("%s", (name) => {
    for (const value of values)
      expect([value, read[name]?.is(value)]).toEqual([value, exported[name]?.is(value)]);
  });
});
