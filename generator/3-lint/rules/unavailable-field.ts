import { rule } from "../rule.ts";

/** A field of the other version of OpenAPI: readers of this one ignore it, but for what descriptions still say. */
export const unavailableField = rule("unavailable-field", ({ limitedFields, bundle }, report) => {
  for (const { pointer, field, only } of limitedFields) {
    report(
      { field, version: bundle.version, instead: only.instead, isRead: only.isRead === true },
      { pointer, at: "key" },
    );
  }
});
