import { knownParameters, request } from "../requests/send-hostile-x.js";
import {
  anInteger,
  explainUnknown,
  getOwn,
  type IssueCollector,
  isObject,
  optional,
  required,
} from "../runtime/checks.js";
import { withProperties } from "../runtime/defaults.js";
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
  "sendHostileXParams",
  fillSendHostileXParams,
);

const idPattern = /* @__PURE__ */ new RegExp("^[`/'\"\\\\]*/${x}$");

function idCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (!idPattern.test(value)) {
    issues.add("pattern", "^[`/'\"\\\\]*/${x}$");
  }
}

function qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProtoCheck(value: unknown, issues: IssueCollector): void {
  if (typeof value !== "string") {
    issues.add("type", "string");
  } else if (
    value !== "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__" &&
    value !== "__proto__"
  ) {
    issues.add(
      "enum",
      ["q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__", "__proto__"],
    );
  }
}

function fillSendHostileXParams(value: unknown): unknown {
  return withProperties(value, [
    ["id", undefined, () => "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__"],
  ]);
}

function checkSendHostileXParams(value: unknown, issues: IssueCollector): void {
  if (!isObject(value)) {
    issues.add("type", "object");
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
    issues.addRule(
      "together",
      "atMostOne",
      "message q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__",
    );
  }
}
