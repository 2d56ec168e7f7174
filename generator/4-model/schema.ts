import type { Building } from "./building.ts";
import { defined, Node } from "./node.ts";
import type {
  Annotations,
  ArrayKeywords,
  Discriminator,
  ExternalDocs,
  Json,
  JsonType,
  KeywordSchema,
  NumberKeywords,
  ObjectKeywords,
  Property,
  Schema,
  StringKeywords,
} from "./types.ts";

/** Reads a Schema Object of OpenAPI 3.0 or a schema of JSON Schema 2020-12 (OpenAPI 3.1) into the one form. */
export function buildSchema(building: Building, node: Node): Schema {
  const { pointer } = node;
  if (typeof node.value === "boolean") return { kind: "boolean", pointer, value: node.value };
  refuseUnsupported(building, node);
  const annotations = buildAnnotations(node);
  const reference = buildReference(building, node);
  if (reference !== undefined && (building.bundle.version === "3.0" || !constrainsBesideReference(node))) {
    return { kind: "reference", pointer, target: reference, annotations };
  }
  const schema: KeywordSchema = {
    kind: "keywords",
    pointer,
    annotations,
    ...defined({
      reference,
      type: buildType(building, node),
      enum: buildEnum(building, node),
      const: node.get("const")?.value as Json | undefined,
      number: buildNumber(building, node),
      string: buildString(node),
      array: buildArray(building, node),
      object: buildObject(building, node),
      allOf: buildSchemas(building, node, "allOf"),
      anyOf: buildSchemas(building, node, "anyOf"),
      oneOf: buildSchemas(building, node, "oneOf"),
      not: buildOptional(building, node, "not"),
      if: buildOptional(building, node, "if"),
      then: buildOptional(building, node, "then"),
      else: buildOptional(building, node, "else"),
      discriminator: buildDiscriminator(building, node),
    }),
  };
  return isNullableComposition(building, node) ? orNull(schema) : schema;
}

/** Keywords that the model cannot hold yet. They change what is valid, so leaving them out would accept wrong values. */
const unsupportedKeywords = ["$dynamicRef", "$recursiveRef", "$anchor", "$dynamicAnchor", "$id"];

function refuseUnsupported(building: Building, node: Node): void {
  for (const keyword of unsupportedKeywords) {
    const found = node.get(keyword);
    if (!found) continue;
    const location = building.bundle.locate(found.pointer, "key");
    building.diagnostics.report("unsupported-construct", { construct: `the keyword ${keyword}` }, location);
  }
}

function buildReference(building: Building, node: Node) {
  const reference = node.string("$ref");
  if (reference === undefined) return undefined;
  const target = building.bundle.resolve(reference);
  if (!target) throw new Error(`Unresolved reference ${reference} at ${node.pointer}`);
  return building.schemas.reference(new Node(target.value, target.pointer));
}

const annotationNames = new Set(
  "$ref title description deprecated readOnly writeOnly default example examples externalDocs xml $comment".split(
    " ",
  ),
);

function constrainsBesideReference(node: Node): boolean {
  return Object.keys(node.value as object).some(
    (name) => !annotationNames.has(name) && !name.startsWith("x-"),
  );
}

function buildAnnotations(node: Node): Annotations {
  const examples = node.items("examples").map((item) => item.value as Json);
  const example = node.get("example");
  if (example) examples.push(example.value as Json);
  return defined({
    title: node.string("title"),
    description: node.string("description"),
    deprecated: node.boolean("deprecated") || undefined,
    readOnly: node.boolean("readOnly") || undefined,
    writeOnly: node.boolean("writeOnly") || undefined,
    default: node.get("default")?.value as Json | undefined,
    examples: examples.length === 0 ? undefined : examples,
    externalDocs: buildExternalDocs(node),
  });
}

export function buildExternalDocs(node: Node): ExternalDocs | undefined {
  const docs = node.get("externalDocs");
  const url = docs?.string("url");
  if (url === undefined) return undefined;
  return { url, ...defined({ description: docs?.string("description") }) };
}

/** `nullable` of OpenAPI 3.0, which has a meaning only beside `type`, is one more type. */
function buildType(building: Building, node: Node): JsonType[] | undefined {
  const value = node.get("type")?.value;
  if (value === undefined) return undefined;
  const types = [...new Set(Array.isArray(value) ? value : [value])] as JsonType[];
  if (isNullable(building, node) && !types.includes("null")) types.push("null");
  return types.includes("number") ? types.filter((type) => type !== "integer") : types;
}

function isNullable(building: Building, node: Node): boolean {
  return building.bundle.version === "3.0" && node.boolean("nullable") === true;
}

/**
 * `nullable` beside `allOf`, `oneOf` or `anyOf` and no `type` means nothing by the letter of OpenAPI 3.0.3, yet every
 * description that says it means "or null", and so do its readers.
 */
function isNullableComposition(building: Building, node: Node): boolean {
  return (
    isNullable(building, node) &&
    !node.has("type") &&
    ["allOf", "anyOf", "oneOf"].some((name) => node.has(name))
  );
}

function orNull(schema: KeywordSchema): KeywordSchema {
  const { pointer, annotations } = schema;
  const none: KeywordSchema = { kind: "keywords", pointer, annotations: {}, type: ["null"] };
  return { kind: "keywords", pointer, annotations, anyOf: [{ ...schema, annotations: {} }, none] };
}

/** An enum beside `nullable` may be written without `null`; descriptions of OpenAPI 3.0 mean it to be allowed. */
function buildEnum(building: Building, node: Node): Json[] | undefined {
  const values = node.get("enum")?.value;
  if (!Array.isArray(values)) return undefined;
  const unique = [...new Set<Json>(values)];
  return isNullable(building, node) && !unique.includes(null) ? [...unique, null] : unique;
}

function buildNumber(building: Building, node: Node): NumberKeywords | undefined {
  const exclusive = building.bundle.version === "3.0";
  return present<NumberKeywords>({
    minimum: exclusive && node.boolean("exclusiveMinimum") ? undefined : node.number("minimum"),
    maximum: exclusive && node.boolean("exclusiveMaximum") ? undefined : node.number("maximum"),
    exclusiveMinimum: node.boolean("exclusiveMinimum")
      ? node.number("minimum")
      : node.number("exclusiveMinimum"),
    exclusiveMaximum: node.boolean("exclusiveMaximum")
      ? node.number("maximum")
      : node.number("exclusiveMaximum"),
    multipleOf: node.number("multipleOf"),
    format: hasType(node, "integer", "number") ? node.string("format") : undefined,
  });
}

function buildString(node: Node): StringKeywords | undefined {
  return present<StringKeywords>({
    minLength: node.number("minLength"),
    maxLength: node.number("maxLength"),
    pattern: node.string("pattern"),
    format: hasType(node, "integer", "number") ? undefined : node.string("format"),
    contentEncoding: node.string("contentEncoding"),
    contentMediaType: node.string("contentMediaType"),
  });
}

function hasType(node: Node, ...types: readonly string[]): boolean {
  const value = node.get("type")?.value;
  return types.some((type) => value === type || (Array.isArray(value) && value.includes(type)));
}

function buildArray(building: Building, node: Node): ArrayKeywords | undefined {
  return present<ArrayKeywords>({
    prefixItems: buildSchemas(building, node, "prefixItems"),
    items: buildOptional(building, node, "items"),
    minItems: node.number("minItems"),
    maxItems: node.number("maxItems"),
    uniqueItems: node.boolean("uniqueItems") || undefined,
    contains: buildOptional(building, node, "contains"),
    minContains: node.number("minContains"),
    maxContains: node.number("maxContains"),
    unevaluatedItems: buildOptional(building, node, "unevaluatedItems"),
  });
}

function buildObject(building: Building, node: Node): ObjectKeywords | undefined {
  const required = node.strings("required") ?? [];
  const properties: Property[] = node.members("properties").map(([name, property]) => ({
    name,
    required: required.includes(name),
    schema: buildSchema(building, property),
  }));
  const keywords = present<Omit<ObjectKeywords, "properties" | "required">>({
    patternProperties: presentList(
      node
        .members("patternProperties")
        .map(([pattern, schema]) => ({ pattern, schema: buildSchema(building, schema) })),
    ),
    additionalProperties: buildOptional(building, node, "additionalProperties"),
    propertyNames: buildOptional(building, node, "propertyNames"),
    minProperties: node.number("minProperties"),
    maxProperties: node.number("maxProperties"),
    dependentRequired: presentList(
      node.members("dependentRequired").map(([property, names]) => ({
        property,
        required: names.items().map((item) => String(item.value)),
      })),
    ),
    dependentSchemas: presentList(
      node
        .members("dependentSchemas")
        .map(([property, schema]) => ({ property, schema: buildSchema(building, schema) })),
    ),
    unevaluatedProperties: buildOptional(building, node, "unevaluatedProperties"),
  });
  if (!keywords && properties.length === 0 && required.length === 0) return undefined;
  return { properties, required, ...keywords };
}

function buildDiscriminator(building: Building, node: Node): Discriminator | undefined {
  const discriminator = node.get("discriminator");
  const property = discriminator?.string("propertyName");
  if (!discriminator || property === undefined) return undefined;
  const mapping = discriminator.members("mapping").flatMap(([value, target]) => {
    const found = mappedSchema(building, String(target.value));
    return found ? [{ value, target: building.schemas.reference(found) }] : [];
  });
  return { property, mapping };
}

/** A discriminator names a schema by its key in `components.schemas`, or refers to it without a `$ref`. */
function mappedSchema(building: Building, name: string): Node | undefined {
  const component = building.root.get("components")?.get("schemas")?.get(name);
  const found = component ? undefined : building.bundle.resolve(name);
  return component ?? (found && new Node(found.value, found.pointer));
}

function buildOptional(building: Building, node: Node, keyword: string): Schema | undefined {
  const child = node.get(keyword);
  return child && buildSchema(building, child);
}

function buildSchemas(building: Building, node: Node, keyword: string): Schema[] | undefined {
  return presentList(node.items(keyword).map((item) => buildSchema(building, item)));
}

function presentList<Item>(list: Item[]): Item[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The keywords that are present, or undefined where none is. */
function present<Keywords extends object>(
  keywords: {
    [Key in keyof Keywords]: Keywords[Key] | undefined;
  },
): Keywords | undefined {
  const result = defined(keywords);
  return Object.keys(result).length === 0 ? undefined : (result as Keywords);
}
