import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { formatReference } from "../../../generator/2-resolve/reference.ts";
import type { ApiModel, Operation } from "../../../generator/4-model/types.ts";
import { sampleValue } from "../../../generator/5-render/views/docs/sample-value.ts";
import type { ValidationIssue } from "../../../templates/runtime/issue.ts";
import { renderSample } from "../../samples/render-sample.ts";
import { findSamples, type SampleFolder } from "../../samples/sample-folders.ts";
import { load } from "../validator/compile.ts";
import { isWithinReachOfAjv } from "../validator/within-reach.ts";
import { convertAll, type PackageExports, validatorsOf } from "./converted.ts";
import { variants } from "./variants.ts";

const root = join(import.meta.dirname, "../../..");
const meters: SampleFolder = {
  name: "billing-meters",
  path: join(root, "spec"),
  spec: join(root, "spec/billing-meters.yaml"),
};

/** Modules with validators, and `src/json-schema.ts`. */
const judged = /^src\/(?:schemas|parameters|requests|headers|json-schema)\b/;

/** What every validator of a package would be given by somebody who reads the docs, by its name. */
function samplesOf(model: ApiModel): Map<string, unknown> {
  const samples = new Map<string, unknown>();
  for (const { name, schema } of model.schemas) samples.set(name, sampleValue(schema, model));
  for (const operation of model.operations) {
    samples.set(`${operation.name}Params`, sampleParameters(operation, model));
    if (operation.headerNames) samples.set(operation.headerNames.value, sampleHeaders(operation, model));
  }
  return samples;
}

function sampleParameters({ parameters, body }: Operation, model: ApiModel) {
  const values = parameters.map(({ property, schema }) => [property, sampleValue(schema, model)] as const);
  const media = body?.kind === "content" ? body.sent.schema : undefined;
  if (body?.kind !== "content" || !media) return Object.fromEntries(values);
  return Object.fromEntries([...values, [body.property, sampleValue(media, model)]]);
}

function sampleHeaders({ responses }: Operation, model: ApiModel) {
  const headers = responses.flatMap((response) => response.headers);
  return Object.fromEntries(headers.map(({ name, schema }) => [name, sampleValue(schema, model)]));
}

/**
 * What the validator is meant to refuse, and JSON Schema is not: formats, which only inform there, and rules that it has no
 * words for, of which the schema says no more than their ids and sentences.
 */
function isBeyond({ code, rule }: ValidationIssue, schema: Readonly<Record<string, unknown>>): boolean {
  if (code === "format") return true;
  const parts = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  const part = parts.find(({ $comment }) => rule !== undefined && $comment === rule);
  return (
    part !== undefined && Object.keys(part).every((name) => name === "$comment" || name === "description")
  );
}

/** What draft-07 has no words for, by sample: `unevaluatedProperties`, and counting with `contains`. */
const beyondDraft07: Readonly<Record<string, readonly string[]>> = {
  "all-of": ["Strict"],
  arrays: ["Winners"],
};

describe.each([meters, ...findSamples(join(root, "test/samples"))])("$name", async (sample) => {
  const { files, model } = await renderSample(sample);
  if (!model) throw new Error("The sample is not generated");
  const exported = await load<PackageExports>(files.filter(({ path }) => judged.test(path)));
  const samples = samplesOf(model);
  const options = { strict: false, validateFormats: false, ownProperties: true, unicodeRegExp: false };

  test.each([
    ["draft-2020-12", new Ajv2020(options)],
    ["draft-07", new Ajv(options)],
  ] as const)("%s accepts what the validators accept", (target, ajv) => {
    const { converted, refused } = convertAll(exported, target);
    expect([...refused.keys()]).toEqual(target === "draft-07" ? (beyondDraft07[sample.name] ?? []) : []);
    expect(converted.size + refused.size).toBe(validatorsOf(exported).length);
    for (const [name, schema] of converted) {
      const accepts = ajv.compile(schema);
      for (const value of variants(samples.get(name))) {
        if (value === undefined || !isWithinReachOfAjv(value)) continue;
        const issues = exported[name]?.validate(value).issues ?? [];
        const expected = issues.every((issue) => isBeyond(issue, schema));
        expect([name, value, accepts(value)]).toEqual([name, value, expected]);
      }
    }
  });

  test("the description says the same of the parameters of operations with rules", () => {
    const text = files.find(({ path }) => path === "openapi.json")?.text ?? "";
    const ajv = new Ajv2020(options);
    const { converted } = convertAll(exported, "draft-2020-12");
    ajv.addSchema({ $id: "https://test/", ...JSON.parse(text) });
    const withRules = model.operations.filter(({ constraints }) => constraints.length > 0);
    expect(withRules.length).toBe(text.split('"x-request-schema":').length - 1);
    for (const { name, pointer } of withRules) {
      const described = ajv.getSchema(`https://test/${formatReference(pointer)}/x-request-schema`);
      const own = ajv.compile(converted.get(`${name}Params`) ?? false);
      for (const value of variants(samples.get(`${name}Params`)))
        expect([name, value, described?.(value)]).toEqual([name, value, own(value)]);
    }
  });
});
