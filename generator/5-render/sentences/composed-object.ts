import type { ApiModel, Schema } from "../../4-model/types.ts";
import { findSchema } from "./find-schema.ts";

/** What the parts of an `allOf` say of one object together: one may describe a property that another asks for. */
export interface ComposedObject {
  /** The names of the properties that are described. */
  readonly described: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
}

/** The object that a schema with an `allOf` describes; absent for others, which say all of it themselves. */
export function composedObject(schema: Schema, model: ApiModel): ComposedObject | undefined {
  if (schema.kind !== "keywords" || schema.allOf === undefined) return undefined;
  const described = new Set<string>();
  const required = new Set<string>();
  const seen = new Set<Schema>();
  const parts: Schema[] = [schema];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const actual = part.kind === "reference" ? findSchema(model, part.target).schema : part;
    if (seen.has(actual)) continue;
    seen.add(actual);
    if (actual.kind === "reference") parts.push(actual);
    if (actual.kind !== "keywords") continue;
    for (const { name } of actual.object?.properties ?? []) described.add(name);
    for (const name of actual.object?.required ?? []) required.add(name);
    parts.push(...(actual.allOf ?? []));
  }
  return { described, required };
}
