import { getOwn, isKnown, isObject } from "../runtime/checks.js";
import type { ParameterDescription, RequestParameters } from "../runtime/parameters.js";
import { fitsProto } from "../schemas/proto.js";

const parameters: readonly ParameterDescription[] = [
  { in: "path", name: "id", type: "string" },
  {
    in: "query",
    name: "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line @break {@link x}\u2028 | # __proto__",
    type: "string",
  },
  { in: "query", name: "__proto__", type: "integer" },
];

export const knownParameters: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line @break {@link x}\u2028 | # __proto__",
  "__proto__",
  "body",
]);

/** How the parameters of `sendHostileX` are sent, and whether they may be. */
export const request: RequestParameters = {
  parameters,
  fits: fitsSendHostileXParams,
  validator: () => import("../parameters/send-hostile-x.js").then((module) => module.sendHostileXParams),
};

const idPattern = /* @__PURE__ */ new RegExp("^[`/'\"\\\\]*/${x}$");

function idFits(value: unknown): boolean {
  return typeof value === "string" && idPattern.test(value);
}

function qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProtoFits(value: unknown): boolean {
  if (
    value !== "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line\n@break {@link x}\u2028 | # __proto__" &&
    value !== "__proto__"
  ) {
    return false;
  }
  return true;
}

function fitsSendHostileXParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  const id = getOwn(value, "id");
  if (!idFits(id)) return false;
  const qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto = getOwn(value, "q\" q' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\ \\n line @break {@link x}\u2028 | # __proto__");
  if (
    qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto !== undefined &&
    !qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProtoFits(qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto)
  ) {
    return false;
  }
  const proto = getOwn(value, "__proto__");
  if (proto !== undefined && !Number.isInteger(proto)) return false;
  const body = getOwn(value, "body");
  if (!fitsProto(body)) return false;
  if (!isKnown(value, knownParameters)) return false;
  return qQBXYScriptAlert1ScriptScriptNLineBreakLinkXProto === undefined || proto === undefined;
}
