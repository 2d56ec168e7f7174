import type { Schema } from "../../4-model/types.ts";
import { type Code, code, join, json } from "../environment/code.ts";
import { lineWidth } from "../typescript/layout.ts";
import type { ModuleScope } from "../typescript/module-scope.ts";
import { defaultOf } from "./default-reach.ts";

/** What the steps of a function that fills in defaults need to know about it. */
export interface FillScope {
  readonly module: ModuleScope;
  /** What a function for something inside may be called after. */
  readonly name: string;
  /** The function that fills in what a schema describes. Absent where it has no defaults. */
  readonly fill: (schema: Schema, hint: string) => Code | undefined;
  /** The function that decides whether a value fits a schema. */
  readonly fits: (schema: Schema, hint: string) => Code;
}

/** A call that gives `filled` with more in it. */
export interface FillStep {
  readonly callee: Code;
  readonly values: (filled: Code) => readonly Code[];
  /** What has to be true of `value`, which was received. */
  readonly when?: Code;
}

/** `withProperties(value, [["limit", undefined, () => 10]])` */
export function propertiesStep(
  properties: readonly { readonly name: string; readonly schema: Schema }[],
  scope: FillScope,
): FillStep[] {
  const { module } = scope;
  const entries = properties.flatMap(({ name, schema }) => {
    const fallback = defaultOf(schema, module.schemas);
    const fill = scope.fill(schema, name);
    if (fallback === undefined && !fill) return [];
    const made = fallback === undefined ? [] : [code`() => ${literal(fallback)}`];
    return [code`[${join([code`${name}`, fill ?? code`undefined`, ...made], ", ")}]`];
  });
  if (entries.length === 0) return [];
  const callee = module.runtime("defaults", "withProperties");
  return [{ callee, values: (filled) => [filled, tuples(entries)] }];
}

/** A list of lists: the formatter has each on a line, unless there is only a short one. */
export function tuples(entries: readonly Code[]): Code {
  const isShort = entries.length === 1 && join(entries, "").toString().length <= lineWidth - 40;
  return isShort ? code`[${join(entries, ", ")}]` : code`[\n  ${join(entries, ",\n")},\n]`;
}

/** An object literal would be taken for the body of the function. */
function literal(value: unknown): Code {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? code`(${json(value)})` : json(value);
}
