import type { Json, KeywordSchema, Schema } from "../../4-model/types.ts";
import type { ModuleScope } from "../typescript/module-scope.ts";

/** The alternatives of a schema that a property of the value tells apart. */
export interface Branches {
  readonly property: string;
  readonly byValue: ReadonlyMap<string, Schema>;
  /** What holds for other values, and where there is none. */
  readonly fallback: Schema | undefined;
  /** Alternatives that are no objects. */
  readonly others: readonly Schema[];
}

/**
 * The branches of a discriminator: each alternative goes by the values that the mapping has for it and those that it
 * allows itself, or else by its own name. Absent where they cannot be told apart.
 */
export function findBranches(
  schema: KeywordSchema,
  alternatives: readonly Schema[],
  module: ModuleScope,
): Branches | undefined {
  const { discriminator, pointer } = schema;
  if (!discriminator) return undefined;
  const { property, mapping, implicit = [] } = discriminator;
  const byValue = new Map<string, Schema>();
  const others: Schema[] = [];
  for (const alternative of alternatives) {
    const target = alternative.kind === "reference" ? alternative.target : undefined;
    if (isNoObject(alternative, module)) {
      others.push(alternative);
      continue;
    }
    const valuesFor = (entries: typeof mapping) =>
      entries.flatMap((entry) => (entry.target === target ? [entry.value] : []));
    const own = textsOf(propertyOf(alternative, property, module)) ?? [];
    const known = new Set([...valuesFor(mapping), ...own]);
    const values = known.size > 0 ? known : new Set(valuesFor(implicit));
    if (values.size === 0) return undefined;
    for (const value of values) {
      if (byValue.has(value)) return undefined;
      byValue.set(value, alternative);
    }
  }
  const fallback = discriminator.default && {
    kind: "reference" as const,
    pointer,
    target: discriminator.default,
    annotations: {},
  };
  return { property, byValue, fallback, others };
}

function isNoObject(schema: Schema, module: ModuleScope): boolean {
  const resolved = schema.kind === "reference" ? module.schema(schema.target) : schema;
  return resolved.kind === "keywords" && resolved.type !== undefined && !resolved.type.includes("object");
}

function propertyOf(schema: Schema, name: string, module: ModuleScope, depth = 0): Schema | undefined {
  if (schema.kind === "boolean" || depth > 8) return undefined;
  if (schema.kind === "reference") return propertyOf(module.schema(schema.target), name, module, depth + 1);
  const own = schema.object?.properties.find((property) => property.name === name)?.schema;
  if (own && textsOf(own)) return own;
  const parts = [...(schema.allOf ?? [])];
  const found = parts.map((part) => propertyOf(part, name, module, depth + 1)).find((part) => textsOf(part));
  if (found) return found;
  return schema.reference ? propertyOf(module.schema(schema.reference), name, module, depth + 1) : own;
}

/** The texts that a schema allows, if it lists them. */
function textsOf(schema: Schema | undefined): string[] | undefined {
  if (schema?.kind !== "keywords" || schema.isOpen) return undefined;
  const values: readonly Json[] | undefined = schema.const === undefined ? schema.enum : [schema.const];
  const texts = values?.filter((value) => typeof value === "string");
  return texts && texts.length > 0 ? texts : undefined;
}
