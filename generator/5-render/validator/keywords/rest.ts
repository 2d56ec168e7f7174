import { isNever } from "../../../4-model/possible-values.ts";
import type { Schema } from "../../../4-model/types.ts";
import { checkSchema } from "../check-schema.ts";
import type { Statement } from "../statement.ts";
import { reportIssue, type Target } from "../target.ts";

/** Statements about a member that nothing else describes: where no such member is allowed, it is not a known one. */
export function restStatements(rest: Schema, member: Target, keyword: string): readonly Statement[] {
  return isNever(rest) ? [reportIssue(member, keyword, "is not known")] : checkSchema(rest, member);
}
