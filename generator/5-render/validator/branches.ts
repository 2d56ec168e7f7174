import { discriminatingValues } from "../../4-model/discriminating-values.ts";
import type { Identifier, KeywordSchema, Schema } from "../../4-model/types.ts";
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

/** The branches of a discriminator. Absent where a value of its property does not tell them apart. */
export function findBranches(
  schema: KeywordSchema,
  alternatives: readonly Schema[],
  module: Pick<ModuleScope, "schema">,
): Branches | undefined {
  const { discriminator, pointer } = schema;
  if (!discriminator) return undefined;
  const find = (name: Identifier) => module.schema(name);
  const byValue = new Map<string, Schema>();
  const others: Schema[] = [];
  for (const alternative of alternatives) {
    if (isNoObject(alternative, module)) {
      others.push(alternative);
      continue;
    }
    const values = discriminatingValues(discriminator, alternative, find);
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
  return { property: discriminator.property, byValue, fallback, others };
}

function isNoObject(schema: Schema, module: Pick<ModuleScope, "schema">): boolean {
  const resolved = schema.kind === "reference" ? module.schema(schema.target) : schema;
  return resolved.kind === "keywords" && resolved.type !== undefined && !resolved.type.includes("object");
}
