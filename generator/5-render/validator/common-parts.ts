import type { JsonType, KeywordSchema, Schema } from "../../4-model/types.ts";
import type { ModuleScope } from "../typescript/module-scope.ts";

/** A type that several parts of a schema ask for, and the first of them. */
export interface CommonType {
  readonly type: readonly JsonType[];
  readonly part: Schema;
  /** The way to the part, unless its place says otherwise. */
  readonly step: string;
}

/**
 * The type that parts of a schema about the same value have in common: each would say it, and nothing that the others say is
 * about a value of another type. So the first says it alone. Absent where the schema has a type of its own, which comes first.
 */
export function commonType(schema: KeywordSchema, module: ModuleScope): CommonType | undefined {
  if (schema.type) return undefined;
  const typed = partsOf(schema).flatMap((part, index) => {
    const type = typeOf(part, module);
    return type ? [{ part, step: `/allOf/${index}`, type }] : [];
  });
  const [first, ...others] = typed;
  const isSame = ({ type }: CommonType) => String(type) === String(first?.type);
  return first && others.length > 0 && others.every(isSame) ? first : undefined;
}

/** The properties that parts of a schema about the same value require: each of them says so itself. */
export function requiredByParts(schema: KeywordSchema, module: ModuleScope): ReadonlySet<string> {
  return new Set(partsOf(schema).flatMap((part) => requiredBy(part, module)));
}

/** What holds for the same value: `allOf`, and what is referred to. */
function partsOf({ allOf = [], reference, pointer }: KeywordSchema): readonly Schema[] {
  if (reference === undefined) return allOf;
  return [...allOf, { kind: "reference", pointer, target: reference, annotations: {} }];
}

/** The type that a schema asks for before anything else, itself or by a part of it. Files have none. */
function typeOf(schema: Schema, module: ModuleScope, depth = 0): readonly JsonType[] | undefined {
  if (schema.kind === "boolean" || depth > deepest) return undefined;
  if (schema.kind === "reference") return typeOf(module.schema(schema.target), module, depth + 1);
  if (schema.type) return schema.string?.format === "binary" ? undefined : schema.type;
  const types = partsOf(schema).map((part) => typeOf(part, module, depth + 1));
  return types.find((type) => type !== undefined);
}

function requiredBy(schema: Schema, module: ModuleScope, depth = 0): readonly string[] {
  if (schema.kind === "boolean" || depth > deepest) return [];
  if (schema.kind === "reference") return requiredBy(module.schema(schema.target), module, depth + 1);
  const own = schema.object?.required ?? [];
  return [...own, ...partsOf(schema).flatMap((part) => requiredBy(part, module, depth + 1))];
}

/** Descriptions nest no deeper; what leads back to itself does. */
const deepest = 8;
