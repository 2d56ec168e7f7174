import { ownKeywords } from "../../4-model/own-keywords.ts";
import { isAny } from "../../4-model/possible-values.ts";
import type { KeywordSchema, Schema } from "../../4-model/types.ts";
import { checkSchema } from "./check-schema.ts";
import type { Statement } from "./statement.ts";
import { reportChecked, type Target } from "./target.ts";

/**
 * Statements about a part of a schema that is about the same value, as those of `allOf` are. They call a function that is
 * made for the part unless nothing before them has narrowed the value for the compiler, or only to an object: it objects to
 * asking a number whether it is `"a"`, which a description may well do.
 *
 * @param keywords those of `whole` that the part belongs to
 */
export function partStatements(
  part: Schema,
  target: Target,
  whole: KeywordSchema,
  ...keywords: readonly (keyof KeywordSchema)[]
): readonly Statement[] {
  if (isAny(part)) return [];
  const isAlone = narrowing.every((name) => whole[name] === undefined || keywords.includes(name));
  const isOneOfSeveral = (whole.allOf?.length ?? 0) > 1;
  const stays = (isAlone && !isOneOfSeveral) || (isAboutObject(part) && mayBeObject(whole));
  return stays || part.kind !== "keywords" ? checkSchema(part, target) : reportChecked(target, part);
}

/** After what these say, the compiler knows something about the value. */
const narrowing = ["type", "enum", "const", "allOf", "anyOf", "oneOf", "if"] as const;

/** Whether a schema speaks about members of an object, and of nothing else. */
function isAboutObject(schema: Schema): boolean {
  if (schema.kind !== "keywords") return false;
  const { type, object, ...others } = ownKeywords(schema);
  return object !== undefined && (!type || isObjectOnly(type)) && Object.keys(others).length === 0;
}

function isObjectOnly(type: readonly string[]): boolean {
  return type.length === 1 && type[0] === "object";
}

function mayBeObject({ type, enum: values, const: constant }: KeywordSchema): boolean {
  return (!type || type.includes("object")) && values === undefined && constant === undefined;
}
