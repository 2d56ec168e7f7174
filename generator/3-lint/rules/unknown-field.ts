import { definitionOf } from "../../2-resolve/walk.ts";
import { closest } from "../../diagnostics/closest.ts";
import { rule } from "../rule.ts";

/** A field that OpenAPI does not define: probably misspelt, and without effect. */
export const unknownField = rule("unknown-field", ({ unknownFields }, report) => {
  for (const { pointer, object, field } of unknownFields) {
    const { fields } = definitionOf({ kind: "object", name: object });
    report({ object, field, candidates: closest(field, fields.keys()) }, { pointer, at: "key" });
  }
});
