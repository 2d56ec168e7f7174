import type {
  Identifier,
  JsonType,
  KeywordSchema,
  ObjectKeywords,
  Property,
  Schema,
} from "../../4-model/types.ts";
import { type Code, code, identifier, join, json, key, lines, nothing } from "../environment/code.ts";
import { annotated, arrayOf, intersection, primary, type TypeCode, union } from "./layout.ts";
import { schemaDoc } from "./schema-doc.ts";

/** How a type names another: a module imports it, a page links to it. */
export type NameSchema = (name: Identifier) => Code;

/**
 * The type of the values that a schema accepts, as far as TypeScript can say it. It is the type that openapi-typescript
 * makes of the same schema, so that the named types and `paths` fit each other.
 */
export function typeExpression(schema: Schema, named: NameSchema): TypeCode {
  switch (schema.kind) {
    case "boolean":
      return primary(schema.value ? code`unknown` : code`never`);
    case "reference":
      return primary(named(schema.target));
    case "keywords":
      return keywordType(schema, named);
  }
}

function keywordType(schema: KeywordSchema, named: NameSchema): TypeCode {
  if (schema.const !== undefined) return primary(json(schema.const));
  if (schema.enum && !schema.type?.includes("object")) return enumType(schema);
  const parts: TypeCode[] = [];
  if (schema.reference) parts.push(primary(named(schema.reference)));
  const core = coreType(schema, named);
  if (core) parts.push(core);
  for (const part of schema.allOf ?? []) parts.push(allOfPart(schema, part, named));
  for (const alternatives of [schema.anyOf, schema.oneOf]) {
    if (alternatives)
      parts.push(union(alternatives.map((alternative) => typeExpression(alternative, named))));
  }
  const known = parts.filter((part) => part.code.toString() !== "unknown");
  return known.length === 0 ? primary(code`unknown`) : intersection(known);
}

function enumType({ enum: values = [], type }: KeywordSchema): TypeCode {
  const literals = values.map((value) => primary(json(value)));
  return union(type?.includes("null") ? [...literals, primary(code`null`)] : literals);
}

/** A part of `allOf`; properties that only the whole requires become required in it. */
function allOfPart(schema: KeywordSchema, part: Schema, named: NameSchema): TypeCode {
  const required = schema.object?.required ?? [];
  if (part.kind !== "keywords" || required.length === 0 || !part.object) return typeExpression(part, named);
  const properties = part.object.properties.map((property) =>
    required.includes(property.name) ? { ...property, required: true } : property,
  );
  return typeExpression({ ...part, object: { ...part.object, properties } }, named);
}

/** The type without compositions; undefined where nothing is said. */
function coreType(schema: KeywordSchema, named: NameSchema): TypeCode | undefined {
  if (schema.type) {
    const hasMore = schema.allOf || schema.anyOf || schema.oneOf || schema.reference;
    // Beside a composition, `type: object` alone adds nothing to it.
    if (
      hasMore &&
      schema.type.length === 1 &&
      schema.type[0] === "object" &&
      !describesMembers(schema.object)
    )
      return undefined;
    return union(schema.type.map((type) => typeOf(type, schema, named)));
  }
  return describesMembers(schema.object) ? objectType(schema.object, named) : undefined;
}

function describesMembers(object: ObjectKeywords | undefined): object is ObjectKeywords {
  return object !== undefined && (object.properties.length > 0 || indexTypes(object).length > 0);
}

function typeOf(type: JsonType, schema: KeywordSchema, named: NameSchema): TypeCode {
  switch (type) {
    case "null":
    case "boolean":
      return primary(identifier(type));
    case "string":
      // A file in a multipart body; JSON has only texts.
      return schema.string?.format === "binary"
        ? union([primary(code`Blob`), primary(code`string`)])
        : primary(code`string`);
    case "integer":
    case "number":
      return primary(code`number`);
    case "array":
      return arrayType(schema, named);
    case "object":
      return objectType(schema.object ?? { properties: [], required: [] }, named);
  }
}

function arrayType({ array }: KeywordSchema, named: NameSchema): TypeCode {
  if (array?.prefixItems) {
    const items = array.prefixItems.map((item) => typeExpression(item, named).code);
    return primary(code`[${join(items, ", ")}]`);
  }
  return arrayOf(array?.items ? typeExpression(array.items, named) : primary(code`unknown`));
}

function objectType(object: ObjectKeywords, named: NameSchema): TypeCode {
  const index = indexTypes(object);
  const isClosed = object.additionalProperties?.kind === "boolean" && !object.additionalProperties.value;
  if (object.properties.length === 0 && index.length === 0) {
    return primary(isClosed ? code`Record<string, never>` : code`Record<string, unknown>`);
  }
  const parts: TypeCode[] = [];
  if (object.properties.length > 0)
    parts.push(primary(code`{\n${propertyLines(object.properties, named)}\n}`));
  if (index.length > 0) {
    const values = union(index.map((schema) => typeExpression(schema, named))).code;
    parts.push(primary(code`{ ${annotated(code`[key: string]:`, values)} }`));
  }
  return intersection(parts);
}

/** The schemas of the members that have no property of their own. */
function indexTypes({ additionalProperties, patternProperties }: ObjectKeywords): Schema[] {
  const additional = additionalProperties;
  const isNever = additional?.kind === "boolean" && !additional.value;
  return [
    ...(additional && !isNever ? [additional] : []),
    ...(patternProperties ?? []).map(({ schema }) => schema),
  ];
}

/** The members of an object type, each with its doc comment, indented by two spaces. */
export function propertyLines(properties: readonly Property[], named: NameSchema): Code {
  return lines(properties.map((property) => code`  ${propertyLine(property, named)}`));
}

function propertyLine({ name, required, schema }: Property, named: NameSchema): Code {
  const isReadOnly = schema.kind !== "boolean" && schema.annotations.readOnly === true;
  const modifier = isReadOnly ? code`readonly ` : nothing;
  const prefix = code`${modifier}${key(name)}${required ? nothing : code`?`}:`;
  return code`${schemaDoc(schema)}${annotated(prefix, typeExpression(schema, named).code)};`;
}
