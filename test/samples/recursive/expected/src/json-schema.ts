import { addJsonSchema, type WithJsonSchema } from "./runtime/json-schema.js";
import type { Schema } from "./runtime/schema.js";

/**
 * Gives a validator of this package the JSON Schema interface of Standard Schema, by which tools ask for the JSON Schema of
 * what it accepts: `withJsonSchema(validator)["~standard"].jsonSchema.input({ target: "draft-2020-12" })`.
 */
export function withJsonSchema<Validator extends Schema<unknown>>(
  validator: Validator,
): WithJsonSchema<Validator> {
  return addJsonSchema(validator, schemas);
}

/**
 * JSON Schema 2020-12 by the name of the validator; `#/$defs/X` is the one of that name. They are texts, so that those that
 * nobody asks for cost little to load.
 */
const schemas: Readonly<Record<string, string>> = {
  Folder:
    '{"type":"object","properties":{"name":{"type":"string"},"parent":{"$ref":"#/$defs/Folder"},"children":{"type":"array","items":{"$ref":"#/$defs/Folder"}}},"required":["name"]}',
  Json:
    '{"oneOf":[{"type":["string","number","boolean","null"]},{"type":"array","items":{"$ref":"#/$defs/Json"}},{"type":"object","additionalProperties":{"$ref":"#/$defs/Json"}}]}',
  Nested: '{"type":"null","oneOf":[{"type":"boolean"},{"type":"array","items":{"$ref":"#/$defs/Nested"}}]}',
  Deep:
    '{"oneOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"integer"},{"$ref":"#/$defs/Deep"}]}}]}',
  Pair:
    '{"oneOf":[{"type":"number"},{"type":"array","prefixItems":[{"$ref":"#/$defs/Pair"},{"type":"string"}],"minItems":2}]}',
};
