import { member } from "../../1-load/json.ts";
import { rule } from "../rule.ts";

/** A path parameter that does not say `required: true`, as OpenAPI wants it. */
export const pathParameterNotRequired = rule("path-parameter-not-required", ({ parameters }, report) => {
  for (const { value, pointer } of parameters) {
    const name = member(value, "name");
    if (member(value, "in") !== "path" || member(value, "required") === true || typeof name !== "string")
      continue;
    report({ name }, { pointer });
  }
});
