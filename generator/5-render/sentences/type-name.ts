import type { ApiModel, Identifier, JsonType, KeywordSchema, Schema } from "../../4-model/types.ts";
import { findSchema } from "./find-schema.ts";
import { list, type Phrase, phrase } from "./phrase.ts";

/** How deep a name goes into arrays and unions before it says no more than "Array" or "Value". */
const maximumDepth = 4;

/** The type of a value in words: `String`, `Array of String`, the name of a schema, `String or null`. */
export function typeName(schema: Schema, model: ApiModel, depth = 0): Phrase {
  switch (schema.kind) {
    case "boolean":
      return schema.value ? phrase`Any value` : phrase`No value`;
    case "reference":
      return schemaName(schema.target, model);
    case "keywords":
      return keywordsName(schema, model, depth);
  }
}

/** The name of a schema that has one, as a link to where it is described. */
export function schemaName(target: Identifier, model: ApiModel): Phrase {
  const { name, file } = findSchema(model, target);
  return [{ kind: "schema", name, file }];
}

function keywordsName(schema: KeywordSchema, model: ApiModel, depth: number): Phrase {
  if (schema.reference !== undefined) return schemaName(schema.reference, model);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined && schema.type === undefined) return unionName(branches, model, depth);
  if (schema.type !== undefined) {
    return distinct(schema.type.map((type) => simpleName(type, schema, model, depth)));
  }
  const whole = schema.allOf?.length === 1 ? schema.allOf[0] : undefined;
  if (whole !== undefined && depth < maximumDepth) return typeName(whole, model, depth + 1);
  if (schema.allOf !== undefined || schema.object !== undefined) return phrase`Object`;
  if (schema.array !== undefined) return simpleName("array", schema, model, depth);
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return values.length === 0 ? phrase`Any value` : distinct(values.map((value) => phrase`${nameOf(value)}`));
}

function unionName(branches: readonly Schema[], model: ApiModel, depth: number): Phrase {
  if (depth >= maximumDepth) return phrase`Any value`;
  return distinct(branches.map((branch) => typeName(branch, model, depth + 1)));
}

const simpleNames: Readonly<Record<JsonType, string>> = {
  null: "null",
  boolean: "Boolean",
  integer: "Integer",
  number: "Number",
  string: "String",
  array: "Array",
  object: "Object",
};

function simpleName(type: JsonType, schema: KeywordSchema, model: ApiModel, depth: number): Phrase {
  const items = schema.array?.items;
  if (type === "array" && items !== undefined && items.kind !== "boolean" && depth < maximumDepth) {
    return phrase`Array of ${typeName(items, model, depth + 1)}`;
  }
  if (type === "string" && schema.string?.format === "binary") return phrase`File`;
  const values = schema.object?.additionalProperties;
  const isMap = type === "object" && schema.object?.properties.length === 0;
  if (isMap && values !== undefined && values.kind !== "boolean" && depth < maximumDepth) {
    return phrase`Map of ${typeName(values, model, depth + 1)}`;
  }
  return phrase`${simpleNames[type]}`;
}

function nameOf(value: unknown): string {
  if (value === null) return simpleNames.null;
  if (Array.isArray(value)) return simpleNames.array;
  const type = typeof value;
  return type === "boolean" || type === "number" || type === "string"
    ? simpleNames[type]
    : simpleNames.object;
}

/** Each name once, in order. */
function distinct(names: readonly Phrase[]): Phrase {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return only;
  const seen = new Map(names.map((name) => [JSON.stringify(name), name]));
  return list([...seen.values()], "or");
}
