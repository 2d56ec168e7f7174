import { isObject, member } from "../../1-load/json.ts";
import { appendPointer } from "../../1-load/pointer.ts";
import { methods } from "../../2-resolve/structure.ts";
import { rule } from "../rule.ts";

/** What RFC 9110 calls a token. */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** A key of `additionalOperations` that is no method, or one that has a field of its own. */
export const invalidMethod = rule("invalid-method", ({ pathItems, bundle }, report) => {
  if (bundle.version < "3.2") return;
  const fields: readonly string[] = [...methods, "query"];
  for (const { value, pointer } of pathItems) {
    const additional = member(value, "additionalOperations");
    for (const method of Object.keys(isObject(additional) ? additional : {})) {
      const taken = method === method.toUpperCase() && fields.includes(method.toLowerCase());
      if (token.test(method) && !taken) continue;
      const place = appendPointer(pointer, "additionalOperations", method);
      report({ method, taken }, { pointer: place, at: "key" });
    }
  }
});
