import type { WithJsonSchema } from "../../../templates/runtime/json-schema.ts";
import type { Schema } from "../../../templates/runtime/schema.ts";
import type { JsonSchemaTarget } from "../../../templates/runtime/standard-json-schema.ts";

/** What a package exports that has `src/json-schema.ts` among its modules. */
export type PackageExports = Readonly<Record<string, Schema<unknown>>> & {
  readonly withJsonSchema: <Validator extends Schema<unknown>>(
    validator: Validator,
  ) => WithJsonSchema<Validator>;
};

/** The JSON Schema of each validator, by name; why there is none, where the target has no words for it. */
export function convertAll({ withJsonSchema, ...exported }: PackageExports, target: JsonSchemaTarget) {
  const converted = new Map<string, Record<string, unknown>>();
  const refused = new Map<string, string>();
  for (const [name, validator] of validatorsOf(exported)) {
    try {
      converted.set(name, withJsonSchema(validator)["~standard"].jsonSchema.input({ target }));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      refused.set(name, error.message);
    }
  }
  return { converted, refused };
}

/** A package exports functions and tables too. */
export function validatorsOf(exported: Readonly<Record<string, unknown>>): [string, Schema<unknown>][] {
  return Object.entries(exported).filter(
    (entry): entry is [string, Schema<unknown>] =>
      typeof entry[1] === "object" && "~standard" in Object(entry[1]),
  );
}
