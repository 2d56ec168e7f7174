import { toDraft07 } from "./json-schema-draft-07.js";
import { toOpenApi30 } from "./json-schema-openapi-30.js";
import { definitionName, type JsonObject, type JsonSchema, mapSchemas } from "./json-schema-walk.js";
import type { Schema } from "./schema.js";
import type { StandardJSONSchemaProps } from "./standard-json-schema.js";

/** A validator, and with it the JSON Schema interface of Standard Schema. */
export type WithJsonSchema<Validator extends Schema<unknown>> = Validator & {
  readonly "~standard": StandardJSONSchemaProps<Validator extends Schema<infer T> ? T : never>;
};

/**
 * The validator with its JSON Schema, which is made anew whenever it is asked for. Values are not changed by validating, so
 * that there is one for both sides.
 *
 * @param texts JSON Schemas by name, in which `#/$defs/X` is the one of that name
 * @throws {TypeError} if the validator has none
 */
export function addJsonSchema<Validator extends Schema<unknown>>(
  validator: Validator,
  texts: Readonly<Record<string, string>>,
): WithJsonSchema<Validator> {
  const { name = "" } = validator;
  if (!Object.hasOwn(texts, name)) throw new TypeError("There is no JSON Schema for this validator");
  const convert = ({ target }: { readonly target: string }) => convertTo(target, name, texts);
  const standard = { ...validator["~standard"], jsonSchema: { input: convert, output: convert } };
  return { ...validator, "~standard": standard } as WithJsonSchema<Validator>;
}

function convertTo(
  target: string,
  name: string,
  texts: Readonly<Record<string, string>>,
): Record<string, unknown> {
  switch (target) {
    case "draft-2020-12":
      return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        ...objectOf(selfContained(name, texts)),
      };
    case "draft-07":
      return {
        $schema: "http://json-schema.org/draft-07/schema#",
        ...objectOf(toDraft07(selfContained(name, texts))),
      };
    case "openapi-3.0":
      return objectOf(toOpenApi30(selfContained(name, texts)));
    default:
      throw new Error(`Unsupported JSON Schema target: ${target}`);
  }
}

/** A schema with everything that it refers to in its `$defs`, and `#` for itself. */
function selfContained(name: string, texts: Readonly<Record<string, string>>): JsonSchema {
  const definitions = new Map<string, JsonSchema>();
  const read = (wanted: string): JsonSchema => localize(JSON.parse(texts[wanted] ?? "true"));
  const localize = (schema: JsonSchema): JsonSchema => {
    const mapped = mapSchemas(schema, localize);
    if (typeof mapped === "boolean" || typeof mapped["$ref"] !== "string") return mapped;
    const referred = definitionName(mapped["$ref"]);
    if (referred === name) return { ...mapped, $ref: "#" };
    if (referred !== undefined && !definitions.has(referred)) {
      // It may refer to itself.
      definitions.set(referred, true);
      definitions.set(referred, read(referred));
    }
    return mapped;
  };
  const root = read(name);
  if (definitions.size === 0) return root;
  return { ...objectOf(root), $defs: Object.fromEntries(definitions) };
}

function objectOf(schema: JsonSchema): JsonObject {
  if (typeof schema === "object") return schema;
  return schema ? {} : { not: {} };
}
