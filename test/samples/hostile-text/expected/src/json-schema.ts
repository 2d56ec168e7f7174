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
  Proto:
    '{"type":"object","description":"proto q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__","properties":{"__proto__":{"type":"string","const":"q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__"},"constructor":{"type":"string"},"q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__":{"type":"string"}}}',
  Hostile:
    '{"type":"object","title":"schema q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__","description":"schema q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__","properties":{"*/":{"type":"string","description":"property q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__","default":"q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__","examples":["q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__"],"pattern":"a*/`${x}\'\\""},"${x}":{"enum":["q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__"]}},"required":["*/"]}',
  sendHostileXParams:
    '{"type":"object","properties":{"id":{"type":"string","default":"q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__","pattern":"^[`/\'\\"\\\\\\\\]*/${x}$","description":"parameter q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__"},"q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line @break {@link x}\u2028 | # __proto__":{"type":"string","enum":["q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__","__proto__"]},"__proto__":{"type":"integer"},"body":{"$ref":"#/$defs/Proto"}},"required":["id","body"],"additionalProperties":false,"allOf":[{"$comment":"together","description":"message q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__","not":{"required":["q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line @break {@link x}\u2028 | # __proto__","__proto__"]}}]}',
  sendHostileXHeaders:
    '{"type":"object","properties":{"X-H":{"type":"string","description":"header q\\" q\' `b` ${x} {{y}} */ // <script>alert(1)</script> </script> <!-- --> \\\\ \\\\n line\\n@break {@link x}\u2028 | # __proto__"}},"additionalProperties":false}',
};
