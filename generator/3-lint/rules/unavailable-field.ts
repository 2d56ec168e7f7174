import { rule } from "../rule.ts";

/** A field of the other version of OpenAPI: readers of this one ignore it. */
export const unavailableField = rule("unavailable-field", ({ limitedFields, bundle }, report) => {
  for (const { pointer, field, only } of limitedFields) {
    report({ field, version: bundle.version, instead: only.instead }, { pointer, at: "key" });
  }
});
