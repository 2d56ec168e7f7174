import { rule } from "../rule.ts";

/** An object without a field that OpenAPI requires, though everything can be made without it. */
export const omittedField = rule("omitted-field", ({ omittedFields }, report) => {
  for (const { pointer, object, field } of omittedFields) report({ object, field }, { pointer });
});
