import type { Keyword } from "../keyword.ts";

/** Which members a composition has evaluated is not tracked yet: refused, because leaving it out would accept too much. */
export const unevaluated: Keyword = {
  kind: "any",
  statements: (schema, target) => {
    if (schema.object?.unevaluatedProperties)
      target.check.unsupported("the keyword unevaluatedProperties", schema);
    if (schema.array?.unevaluatedItems) target.check.unsupported("the keyword unevaluatedItems", schema);
    return [];
  },
};
