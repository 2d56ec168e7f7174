import { type IssueCollector, isObject, optional, required } from "../runtime/checks.js";
import { withProperties } from "../runtime/defaults.js";
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
export const Hostile: Schema<Hostile> = /* @__PURE__ */ defineSchema(
  fitsHostile,
  checkHostile,
  "Hostile",
  fillHostile,
);

const fitsPattern = /* @__PURE__ */ new RegExp("a*/`${x}'\"");

function fits(value: unknown): boolean {
  return typeof value === "string" && fitsPattern.test(value);
}

function check(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (!fitsPattern.test(value)) {
    issues.add("pattern", "a*/`${x}'\"");
  }
}

function xCheck(value: unknown, issues: IssueCollector): void {
  if (
    value !== "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__"
  ) {
    issues.add(
      "enum",
      ["q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__"],
    );
  }
}

export function fillHostile(value: unknown): unknown {
  return withProperties(value, [
    ["*/", undefined, () => "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__"],
  ]);
}

export function fitsHostile(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!fits(value["*/"])) return false;
  const x = value["${x}"];
  if (
    x !== undefined &&
    x !== "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__"
  ) {
    return false;
  }
  return true;
}

export function checkHostile(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
  } else {
    required(value["*/"], "*/", check, issues);
    optional(value["${x}"], "${x}", xCheck, issues);
  }
}
