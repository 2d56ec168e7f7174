import {
  definitionName,
  type JsonObject,
  type JsonSchema,
  mapMembers,
  refuse,
  schemasOf,
} from "./json-schema-walk.js";

const target = "OpenAPI 3.0";

/** What says nothing about values, so that it may stand in the place of what a `$ref` leads to. */
const annotations = new Set([
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
]);

/**
 * A schema of JSON Schema 2020-12 as a Schema Object of OpenAPI 3.0. That has no place for definitions, so that what the
 * schema refers to stands where it is referred to.
 *
 * @throws if it says what OpenAPI 3.0 cannot say, or refers to itself
 */
export function toOpenApi30(root: JsonSchema): JsonSchema {
  const definitions =
    typeof root === "object" ? (root["$defs"] as Readonly<Record<string, JsonSchema>>) : undefined;
  const convert = (schema: JsonSchema, around: readonly string[]): JsonObject => {
    if (typeof schema === "boolean") return schema ? {} : { not: {} };
    const { $ref, $defs, ...others } = schema;
    const keywords = translate(others, (inner) => convert(inner, around));
    if ($ref === undefined) return keywords;
    const name = definitionName(String($ref)) ?? "#";
    if (name === "#" || around.includes(name)) refuse("what is a part of itself", target);
    const referred = convert(definitions?.[name] ?? true, [...around, name]);
    if (Object.keys(keywords).every((keyword) => annotations.has(keyword)))
      return { ...referred, ...keywords };
    return { ...keywords, allOf: [referred, ...schemasOf(keywords["allOf"])] };
  };
  return convert(root, []);
}

function translate(schema: JsonObject, convert: (inner: JsonSchema) => JsonObject): JsonObject {
  const also: JsonObject[] = [];
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    switch (keyword) {
      case "type":
        also.push(...addTypes(result, value));
        break;
      case "const":
        if (schema["enum"] === undefined) result["enum"] = [value];
        else also.push({ enum: [value] });
        break;
      case "minimum":
      case "exclusiveMinimum":
        addBound(result, schema, "minimum", "exclusiveMinimum");
        break;
      case "maximum":
      case "exclusiveMaximum":
        addBound(result, schema, "maximum", "exclusiveMaximum");
        break;
      case "examples":
        if (Array.isArray(value) && value.length > 0) result["example"] = value[0];
        break;
      case "properties":
        result[keyword] = mapMembers(value, convert);
        break;
      case "items":
      case "not":
        result[keyword] = convert(value as JsonSchema);
        break;
      case "additionalProperties":
        result[keyword] = typeof value === "boolean" ? value : convert(value as JsonSchema);
        break;
      case "allOf":
      case "anyOf":
      case "oneOf":
        result[keyword] = schemasOf(value).map(convert);
        break;
      case "if":
        also.push(...conditional(schema, convert));
        break;
      case "then":
      case "else":
        break;
      case "dependentRequired":
        for (const [property, names] of Object.entries(Object(value)))
          also.push({ anyOf: [{ not: { required: [property] } }, { required: names }] });
        break;
      case "dependentSchemas":
        for (const [property, inner] of Object.entries(Object(value)))
          also.push({
            anyOf: [{ not: { type: "object", required: [property] } }, convert(inner as JsonSchema)],
          });
        break;
      case "contentEncoding":
        if (value === "base64" && schema["format"] === undefined) result["format"] = "byte";
        break;
      case "contentMediaType":
      case "$comment":
        break;
      case "contains":
      case "patternProperties":
      case "prefixItems":
      case "propertyNames":
        refuse(keyword, target);
        break;
      case "unevaluatedItems":
      case "unevaluatedProperties":
        if (value !== true) refuse(keyword, target);
        break;
      default:
        // `minContains` and `maxContains` say nothing without `contains`.
        if (!keyword.endsWith("Contains")) result[keyword] = value;
    }
  }
  if (result["type"] === "array") result["items"] ??= {};
  if (also.length > 0) result["allOf"] = [...schemasOf(result["allOf"]), ...also];
  return result;
}

/** One type, which may be nullable; several are alternatives. */
function addTypes(result: Record<string, unknown>, value: unknown): JsonObject[] {
  const types: readonly unknown[] = Array.isArray(value) ? value : [value];
  const others = types.filter((type) => type !== "null");
  const nullable = others.length < types.length ? { nullable: true } : {};
  if (others.length === 0) return [{ enum: [null] }];
  if (others.length > 1) return [{ anyOf: others.map((type) => ofType(type, nullable)) }];
  Object.assign(result, ofType(others[0], nullable));
  return [];
}

function ofType(type: unknown, nullable: object): JsonObject {
  return type === "array" ? { type, ...nullable, items: {} } : { type, ...nullable };
}

/** In OpenAPI 3.0 a bound is exclusive or not: of two, the narrower one counts. */
function addBound(
  result: Record<string, unknown>,
  schema: JsonObject,
  bound: string,
  exclusive: string,
): void {
  const inclusive = schema[bound];
  const exclusively = schema[exclusive];
  const isNarrower =
    typeof exclusively === "number" &&
    (typeof inclusive !== "number" ||
      (bound === "minimum" ? exclusively >= inclusive : exclusively <= inclusive));
  result[bound] = isNarrower ? exclusively : inclusive;
  if (isNarrower) result[exclusive] = true;
}

/** `if`: the condition is not met, or what follows from it is. */
function conditional(schema: JsonObject, convert: (inner: JsonSchema) => JsonObject): JsonObject[] {
  const condition = convert(schema["if"] as JsonSchema);
  const { then, else: otherwise } = schema;
  return [
    ...(then === undefined ? [] : [{ anyOf: [{ not: condition }, convert(then as JsonSchema)] }]),
    ...(otherwise === undefined ? [] : [{ anyOf: [condition, convert(otherwise as JsonSchema)] }]),
  ];
}
