import { code, identifier } from "../../environment/code.ts";
import type { Keyword } from "../keyword.ts";
import { ifThen } from "../statement.ts";
import { reportIssue } from "../target.ts";

/** Patterns are regular expressions of ECMA-262 with the flag `u`; some only compile without it. */
export function patternFlags(pattern: string): "u" | "" | undefined {
  for (const flags of ["u", ""] as const) {
    try {
      new RegExp(pattern, flags);
      return flags;
    } catch {
      // Not with these flags: try the next, and say so where none is left.
    }
  }
  return undefined;
}

export const pattern: Keyword = {
  kind: "string",
  statements: (schema, target) => {
    const source = schema.string?.pattern;
    if (source === undefined) return [];
    const flags = patternFlags(source);
    if (flags === undefined) {
      target.check.unsupported("a pattern that is no regular expression of ECMAScript", schema);
      return [];
    }
    const expression = target.check.module.pattern(source, flags, target.name);
    const message =
      source.length <= 80 ? `must match the pattern ${source}` : "must match the pattern of its schema";
    return [
      ifThen(code`!${identifier(expression)}.test(${target.value})`, [
        reportIssue(target, "pattern", message),
      ]),
    ];
  },
};
