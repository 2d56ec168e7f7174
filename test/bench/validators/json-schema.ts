import { isObject } from "../plain-data.ts";

/** A schema as all validators get it: JSON Schema 2020-12 that stands alone, without annotations. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A description as it is in `openapi.json` of a generated package. */
export type Description = JsonSchema;

const prefix = "#/components/schemas/";

/** Keywords that are about values, and are taken as they are. */
const plainKeywords = [
  ...["type", "enum", "const", "required", "pattern", "minLength", "maxLength"],
  ...["minimum", "maximum", "multipleOf", "minItems", "maxItems", "uniqueItems"],
  ...["minProperties", "maxProperties"],
];

/** The schema of a component, with all that it refers to under `$defs`. */
export function componentSchema(description: Description, name: string): JsonSchema {
  return withDefinitions(description, { $ref: prefix + name });
}

/** The schema of the object that holds the parameters of an operation: no others are allowed. */
export function parametersSchema(description: Description, path: string, method: string): JsonSchema {
  const { parameters } = asSchema(asSchema(asSchema(description["paths"])[path])[method]);
  const shared = asSchema(asSchema(description["components"])["parameters"]);
  const described = asList(parameters).map((parameter) => {
    const { $ref: reference, ...own } = asSchema(parameter);
    return typeof reference === "string" ? asSchema(shared[reference.split("/").at(-1) ?? ""]) : own;
  });
  const nameOf = ({ name }: JsonSchema) => String(name).replace(/\[\]$/, "");
  return withDefinitions(description, {
    type: "object",
    properties: Object.fromEntries(
      described.map((parameter) => [nameOf(parameter), asSchema(parameter["schema"])]),
    ),
    required: described.filter((parameter) => parameter["required"] === true).map(nameOf),
    additionalProperties: false,
  });
}

function withDefinitions(description: Description, schema: JsonSchema): JsonSchema {
  const components = asSchema(asSchema(description["components"])["schemas"]);
  const names = new Set<string>();
  const root = translate(schema, names);
  const definitions: Record<string, JsonSchema> = {};
  // Those that are found on the way are walked too.
  for (const name of names) definitions[name] = translate(asSchema(components[name]), names);
  return names.size === 0 ? root : { ...root, $defs: definitions };
}

/** The same in the words of JSON Schema 2020-12; `found` gets the components that it refers to. */
function translate(schema: JsonSchema, found: Set<string>): JsonSchema {
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const name = reference.slice(prefix.length);
    found.add(name);
    return { $ref: `#/$defs/${name}` };
  }
  const translated: Record<string, unknown> = {};
  for (const keyword of plainKeywords) if (keyword in schema) translated[keyword] = schema[keyword];
  Object.assign(translated, formatKeywords(schema));
  const { properties, additionalProperties, items } = schema;
  if (isObject(properties)) {
    const entries = Object.entries(properties).map(([name, part]) => [
      name,
      translate(asSchema(part), found),
    ]);
    translated["properties"] = Object.fromEntries(entries);
  }
  if (isObject(additionalProperties))
    translated["additionalProperties"] = translate(additionalProperties, found);
  else if (additionalProperties !== undefined) translated["additionalProperties"] = additionalProperties;
  if (isObject(items)) translated["items"] = translate(items, found);
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    if (keyword in schema)
      translated[keyword] = asList(schema[keyword]).map((part) => translate(asSchema(part), found));
  }
  return schema["nullable"] === true ? orNull(translated) : translated;
}

/** What Ashlar asserts beyond the formats of JSON Schema is said by keywords that everybody knows. */
function formatKeywords({ format }: JsonSchema): JsonSchema {
  if (format === "unix-time") return { minimum: -8.64e12, maximum: 8.64e12 };
  return format === undefined ? {} : { format };
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema;
  if (type === undefined) return { anyOf: [schema, { type: "null" }] };
  const nullable = { ...schema, type: [type, "null"].flat() };
  return Array.isArray(values) ? { ...nullable, enum: [...new Set([...values, null])] } : nullable;
}

export function asSchema(value: unknown): JsonSchema {
  return isObject(value) ? value : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
