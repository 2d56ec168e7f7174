import { aString, getOwn, type IssueCollector, isObject, optional } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

/**
 * proto q" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \ \n line
 * \@break {@link x}
 *  | # __proto__
 */
export interface Proto {
  ["__proto__"]?: "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__";
  constructor?: string;
  "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__"?: string;
}

/** The validator of `Proto`. */
export const Proto: Schema<Proto> = /* @__PURE__ */ defineSchema(fitsProto, checkProto, "Proto");

function protoCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (value !== "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__") {
    issues.add(
      "const",
      "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__",
    );
  }
}

export function fitsProto(value: unknown): boolean {
  if (!isObject(value)) return false;
  const proto = getOwn(value, "__proto__");
  if (
    proto !== undefined &&
    proto !== "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__"
  ) {
    return false;
  }
  const constructor = getOwn(value, "constructor");
  if (constructor !== undefined && typeof constructor !== "string") return false;
  const qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto = value["q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__"];
  if (
    qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto !== undefined &&
    typeof qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto !== "string"
  ) {
    return false;
  }
  return true;
}

export function checkProto(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    optional(getOwn(value, "__proto__"), "__proto__", protoCheck, issues);
    optional(getOwn(value, "constructor"), "constructor", aString, issues);
    optional(
      value["q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__"],
      "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__",
      aString,
      issues,
    );
  }
}
