import { addIssue, addTypeIssue, getOwn, isObject, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

/**
 * schema q" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \ \n line
 * \@break {@link x}
 *  | # __proto__
 */
export interface Hostile {
  /**
   * property q" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \ \n line
   * \@break {@link x}
   *  | # __proto__
   *
   * @pattern a*∕`${x}'"
   * @default "q\" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}  | # __proto__"
   * @example "q\" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}  | # __proto__"
   */
  "*/": string;
  "${x}"?: "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__";
}

/** The validator of `Hostile`. */
export const Hostile: Schema<Hostile> = /* @__PURE__ */ defineSchema(checkHostile);

const pattern = /* @__PURE__ */ new RegExp("a*/`${x}'\"");

export function checkHostile(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
  } else {
    const _ = getOwn(value, "*/");
    if (typeof _ !== "string") {
      addTypeIssue(issues, ["*/"], "must be a string", _);
    } else if (!pattern.test(_)) {
      addIssue(issues, "pattern", ["*/"], "must match the pattern a*/`${x}'\"");
    }
    const x = getOwn(value, "${x}");
    if (
      x !== undefined &&
      x !== "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__"
    ) {
      addIssue(
        issues,
        "enum",
        ["${x}"],
        'must be "q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__"',
      );
    }
  }
}
