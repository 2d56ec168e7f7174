import { addIssue, getOwn, isObject, type ValidationIssue } from "../runtime/checks.js";
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
export const Proto: Schema<Proto> = /* @__PURE__ */ defineSchema(checkProto);

export function checkProto(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    const proto = getOwn(value, "__proto__");
    if (proto !== undefined) {
      if (typeof proto !== "string") {
        addIssue(issues, "type", ["__proto__"], "must be a string");
      } else if (proto !== "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__") {
        addIssue(issues, "const", ["__proto__"], "must be the constant of its schema");
      }
    }
    const constructor = getOwn(value, "constructor");
    if (constructor !== undefined && typeof constructor !== "string") {
      addIssue(issues, "type", ["constructor"], "must be a string");
    }
    const qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto = getOwn(value, "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__");
    if (
      qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto !== undefined &&
      typeof qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto !== "string"
    ) {
      addIssue(
        issues,
        "type",
        ["q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__"],
        "must be a string",
      );
    }
  }
}
