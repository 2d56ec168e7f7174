import { type JsonObject, member } from "../../1-load/json.ts";
import { rule } from "../rule.ts";

/** An object without a field that OpenAPI requires, always or because of what else it says. */
export const missingField = rule("missing-field", (context, report) => {
  for (const { pointer, object, field } of context.missingFields)
    report({ object, fields: [field] }, { pointer });

  if (lacksAll(context.bundle.document, contents)) {
    report({ object: "description", fields: contents }, { pointer: "" });
  }
  for (const { pointer, value } of context.parameters) {
    const fields = ["schema", "content"];
    if (lacksAll(value, fields)) report({ object: "parameter", fields }, { pointer });
  }
  for (const { pointer, value } of context.securitySchemes) {
    const type = member(value, "type");
    for (const field of typeof type === "string" ? (fieldsOfScheme.get(type) ?? []) : []) {
      if (lacksAll(value, [field]))
        report({ object: `${type} security scheme`, fields: [field] }, { pointer });
    }
  }
});

/** A description must have something in it. */
const contents = ["paths", "webhooks", "components"];

const fieldsOfScheme = new Map([
  ["apiKey", ["name", "in"]],
  ["http", ["scheme"]],
  ["oauth2", ["flows"]],
  ["openIdConnect", ["openIdConnectUrl"]],
]);

function lacksAll(value: JsonObject, fields: readonly string[]): boolean {
  return fields.every((field) => member(value, field) === undefined);
}
