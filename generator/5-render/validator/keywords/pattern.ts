import { flagsOfPattern } from "../../../2-resolve/pattern-flags.ts";
import type { KeywordSchema } from "../../../4-model/types.ts";
import { type Code, code, identifier } from "../../environment/code.ts";
import type { Keyword } from "../keyword.ts";
import { ifThen } from "../statement.ts";
import { reportIssue, type Target } from "../target.ts";

/** The condition that a text matches a pattern of a schema: `idPattern.test(id)`. A pattern that is none is reported. */
export function matches(
  text: Code,
  pattern: string,
  { schema, target, hint }: { schema: KeywordSchema; target: Target; hint: string },
): Code {
  const flags = flagsOfPattern(pattern);
  if (flags === undefined)
    target.check.unsupported("a pattern that is no regular expression of ECMAScript", schema);
  return code`${identifier(target.check.module.pattern(pattern, flags ?? "", hint))}.test(${text})`;
}

export const pattern: Keyword = {
  kind: "string",
  statements: (schema, target) => {
    const source = schema.string?.pattern;
    if (source === undefined) return [];
    const isMatch = matches(target.value, source, { schema, target, hint: target.name });
    return [ifThen(code`!${isMatch}`, [reportIssue(target, "pattern", code`${source}`)])];
  },
};
