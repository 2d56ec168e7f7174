import { isArray, isObject, type JsonValue, member } from "../../1-load/json.ts";
import { appendPointer } from "../../1-load/pointer.ts";
import { closest } from "../../diagnostics/closest.ts";
import { rule } from "../rule.ts";

/** A security requirement with a scheme that is not described. */
export const unknownSecurityScheme = rule("unknown-security-scheme", ({ bundle, operations }, report) => {
  const schemes = member(member(bundle.document, "components"), "securitySchemes");
  const known = isObject(schemes) ? Object.keys(schemes) : [];
  for (const owner of [{ value: bundle.document, pointer: "" }, ...operations]) {
    const security = member(owner.value, "security");
    for (const { name, pointer } of namesIn(security, appendPointer(owner.pointer, "security"))) {
      if (known.includes(name)) continue;
      report({ name, candidates: closest(name, known) }, { pointer, at: "key" });
    }
  }
});

function namesIn(security: JsonValue | undefined, pointer: string): { name: string; pointer: string }[] {
  if (!isArray(security)) return [];
  return security.flatMap((requirement, index) =>
    Object.keys(isObject(requirement) ? requirement : {}).map((name) => {
      return { name, pointer: appendPointer(pointer, index, name) };
    }),
  );
}
