import {
  addIssue,
  addTypeIssue,
  checkAt,
  checkKnown,
  getOwn,
  isObject,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineParameters, type ParameterDescription, type ParameterSchema } from "../runtime/parameters.js";
import { checkProto, type Proto } from "../schemas/proto.js";

/**
 * Parameters of `sendHostileX`.
 *
 * - message q" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \ \n line
 * \@break {@link x}
 *  | # __proto__
 */
export type SendHostileXParams = {
  /**
   * parameter q" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \ \n line
   * \@break {@link x}
   *  | # __proto__
   *
   * @pattern ^[`/'"\\]*∕${x}$
   * @default "q\" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}  | # __proto__"
   */
  id: string;
  "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line @break {@link x}\u2028 | # __proto__"?:
    | "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__"
    | "__proto__"
    | undefined;
  ["__proto__"]?: number | undefined;
  /**
   * body q" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \ \n line
   * \@break {@link x}
   *  | # __proto__
   */
  body: Proto;
} & ({ ["__proto__"]?: undefined } | { id?: undefined });

const parameters: readonly ParameterDescription[] = [
  { in: "path", name: "id", type: "string" },
  {
    in: "query",
    name: "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line @break {@link x}\u2028 | # __proto__",
    type: "string",
  },
  { in: "query", name: "__proto__", type: "integer" },
];

/** The validator of the parameters of `sendHostileX`: each by itself, and the rules between them. */
export const sendHostileXParams: ParameterSchema<SendHostileXParams> = /* @__PURE__ */ defineParameters(
  parameters,
  checkSendHostileXParams,
);

const idPattern = /* @__PURE__ */ new RegExp("^[`/'\"\\\\]*/${x}$");

const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line @break {@link x}\u2028 | # __proto__",
  "__proto__",
  "body",
]);

function checkSendHostileXParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  const id = getOwn(value, "id");
  if (typeof id !== "string") {
    addTypeIssue(issues, ["id"], "must be a string", id);
  } else if (!idPattern.test(id)) {
    addIssue(issues, "pattern", ["id"], "must match the pattern ^[`/'\"\\\\]*/${x}$");
  }
  const qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto = getOwn(value, "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line @break {@link x}\u2028 | # __proto__");
  if (qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto !== undefined) {
    if (typeof qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto !== "string") {
      addIssue(
        issues,
        "type",
        ["q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line @break {@link x}\u2028 | # __proto__"],
        "must be a string",
      );
    } else if (
      qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto !== "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__" &&
      qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto !== "__proto__"
    ) {
      addIssue(
        issues,
        "enum",
        ["q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line @break {@link x}\u2028 | # __proto__"],
        "must be one of 2 values",
      );
    }
  }
  const proto = getOwn(value, "__proto__");
  if (proto !== undefined && (typeof proto !== "number" || !Number.isInteger(proto))) {
    addIssue(issues, "type", ["__proto__"], "must be an integer");
  }
  const body = getOwn(value, "body");
  if (body === undefined) {
    addIssue(issues, "required", ["body"], "is required");
  } else {
    checkAt(checkProto, body, issues, "body");
  }
  checkKnown(value, knownParameters, issues);
  if (id !== undefined && proto !== undefined) {
    addIssue(
      issues,
      "atMostOne",
      [],
      "message q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__",
      "together",
    );
  }
}
