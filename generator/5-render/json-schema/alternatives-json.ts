import type { Json, KeywordSchema, Schema } from "../../4-model/types.ts";
import { type Branches, findBranches } from "../validator/branches.ts";
import type { JsonSchemaObject } from "./json-schema.ts";
import { type JsonSchemaScope, schemaJson } from "./schema-json.ts";

/** `anyOf` and `oneOf`. What a discriminator tells apart is told apart by the values of its property. */
export function alternativesJson(
  schema: KeywordSchema,
  scope: JsonSchemaScope,
): readonly (readonly [string, Json | undefined])[] {
  return (["anyOf", "oneOf"] as const).map((keyword) => {
    const alternatives = schema[keyword];
    const branches = alternatives && findBranches(schema, alternatives, scope);
    if (branches) return [keyword, branchesJson(branches, scope)];
    return [keyword, alternatives?.map((alternative) => schemaJson(alternative, scope))];
  });
}

/** Each branch with the values that stand for it, so that a value fits no two of them. */
function branchesJson(
  { property, byValue, fallback, others }: Branches,
  scope: JsonSchemaScope,
): readonly Json[] {
  const values = new Map<Schema, string[]>();
  for (const [value, branch] of byValue) values.set(branch, [...(values.get(branch) ?? []), value]);
  const branches = [...values].map(([branch, own]) => branchJson(branch, tagged(property, own), scope));
  if (fallback) branches.push(branchJson(fallback, { not: tagged(property, [...byValue.keys()]) }, scope));
  return [...branches, ...others.map((other) => schemaJson(other, scope))];
}

function branchJson(branch: Schema, condition: JsonSchemaObject, scope: JsonSchemaScope): JsonSchemaObject {
  const json = schemaJson(branch, scope);
  const own = branch.kind === "reference" && typeof json === "object" ? json : { allOf: [json] };
  return { type: "object", ...own, ...condition };
}

function tagged(property: string, values: readonly string[]): JsonSchemaObject {
  const [only] = values;
  const value = values.length === 1 && only !== undefined ? { const: only } : { enum: values };
  return { properties: Object.fromEntries([[property, value]]), required: [property] };
}
