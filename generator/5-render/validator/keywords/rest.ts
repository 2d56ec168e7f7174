import { isNever } from "../../../4-model/possible-values.ts";
import type { Schema } from "../../../4-model/types.ts";
import { type Code, code } from "../../environment/code.ts";
import { checkSchema } from "../check-schema.ts";
import { explainMember } from "../member-statements.ts";
import type { Statement } from "../statement.ts";
import { inside, reportIssue, type Target } from "../target.ts";

/** A member of the target that is looked at in a loop. */
export interface LoopMember {
  readonly key: Code;
  readonly value: Code;
  readonly name: string;
}

/** Statements about a member that nothing else describes: where no such member is allowed, it is not a known one. */
export function restStatements(
  rest: Schema,
  target: Target,
  keyword: "additionalProperties" | "unevaluatedItems" | "unevaluatedProperties",
  member: LoopMember,
): readonly Statement[] {
  if (isNever(rest)) return [reportIssue(target, keyword, code`false`, member.key)];
  return memberOfLoop(rest, target, `/${keyword}`, member);
}

/** Statements about a member of the target: what decides looks at it in place, what explains calls a function. */
export function memberOfLoop(
  schema: Schema,
  target: Target,
  step: string,
  { key, value, name }: LoopMember,
): readonly Statement[] {
  if (target.check.mode === "decide") return checkSchema(schema, inside(target, value, name));
  return explainMember(schema, target, { key, value, name, step });
}
