import { knownParameters, request } from "../requests/send-hostile-x.js";
import {
  addIssue,
  anInteger,
  explainUnknown,
  getOwn,
  isObject,
  optional,
  required,
  type ValidationIssue,
} from "../runtime/checks.js";
import { defineParameters, type ParameterSchema } from "../runtime/parameters.js";
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
} & (
  | { ["__proto__"]?: undefined }
  | {
      "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line @break {@link x}\u2028 | # __proto__"?: undefined;
    }
);

/** The validator of the parameters of `sendHostileX`: each by itself, and the rules between them. */
export const sendHostileXParams: ParameterSchema<SendHostileXParams> = /* @__PURE__ */ defineParameters(
  request,
  checkSendHostileXParams,
);

const idPattern = /* @__PURE__ */ new RegExp("^[`/'\"\\\\]*/${x}$");

function idCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (!idPattern.test(value)) {
    addIssue(issues, "pattern", [], "must match the pattern ^[`/'\"\\\\]*/${x}$");
  }
}

function qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProtoCheck(value: unknown, issues: ValidationIssue[]): void {
  if (typeof value !== "string") {
    addIssue(issues, "type", [], "must be a string");
  } else if (
    value !== "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__" &&
    value !== "__proto__"
  ) {
    addIssue(issues, "enum", [], "must be one of 2 values");
  }
}

function checkSendHostileXParams(value: unknown, issues: ValidationIssue[]): void {
  if (!isObject(value)) {
    addIssue(issues, "type", [], "must be an object");
    return;
  }
  required(getOwn(value, "id"), "id", idCheck, issues);
  const qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto = getOwn(value, "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line @break {@link x}\u2028 | # __proto__");
  optional(
    qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto,
    "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line @break {@link x}\u2028 | # __proto__",
    qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProtoCheck,
    issues,
  );
  const proto = getOwn(value, "__proto__");
  optional(proto, "__proto__", anInteger, issues);
  required(getOwn(value, "body"), "body", checkProto, issues);
  explainUnknown(value, knownParameters, issues);
  if (qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto !== undefined && proto !== undefined) {
    addIssue(
      issues,
      "atMostOne",
      [],
      "message q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__",
      "together",
    );
  }
}
