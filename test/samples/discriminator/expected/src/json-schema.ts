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
  Pet:
    '{"oneOf":[{"type":"object","$ref":"#/$defs/Cat","properties":{"kind":{"const":"cat"}},"required":["kind"]},{"type":"object","$ref":"#/$defs/Dog","properties":{"kind":{"enum":["dog","puppy"]}},"required":["kind"]},{"type":"object","$ref":"#/$defs/Bird","properties":{"kind":{"const":"Bird"}},"required":["kind"]},{"type":"null"}]}',
  Cat:
    '{"type":"object","properties":{"kind":{"type":"string"},"lives":{"type":"integer"}},"required":["kind"]}',
  Dog: '{"type":"object","properties":{"kind":{"type":"string","enum":["dog","puppy"]}},"required":["kind"]}',
  Bird: '{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"]}',
  Owner: '{"type":"object","properties":{"pet":{"$ref":"#/$defs/Pet"}}}',
};
