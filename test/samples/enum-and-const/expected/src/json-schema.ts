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
  Color: '{"type":"string","description":"A color of the palette.","enum":["red","dark red","it\'s"]}',
  Level: '{"type":"integer","enum":[1,2,3]}',
  Mixed: '{"enum":["auto",0,true,null]}',
  Light:
    '{"type":"object","properties":{"kind":{"const":"light"},"version":{"const":2},"color":{"$ref":"#/$defs/Color"},"level":{"$ref":"#/$defs/Level"},"mixed":{"$ref":"#/$defs/Mixed"}},"required":["kind","color","level"]}',
};
