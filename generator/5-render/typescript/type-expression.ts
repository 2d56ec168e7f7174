import { isNever } from "../../4-model/possible-values.ts";
import type {
  ArrayKeywords,
  Identifier,
  JsonType,
  KeywordSchema,
  ObjectKeywords,
  Property,
  ReferenceSchema,
  Schema,
} from "../../4-model/types.ts";
import { type Code, code, identifier, join, json, key, lines, nothing } from "../environment/code.ts";
import { annotated, arrayOf, intersection, optionalItem, primary, type TypeCode, union } from "./layout.ts";
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
      return referenceType(schema, named);
    case "keywords":
      return keywordType(schema, named);
  }
}

/** A part of a whole that requires some of its properties has those as required ones. */
function referenceType({ target, requires = [] }: ReferenceSchema, named: NameSchema): TypeCode {
  const type = named(target);
  if (requires.length === 0) return primary(type);
  const names = union(requires.map((name) => primary(json(name))));
  return intersection([primary(type), primary(code`Required<Pick<${type}, ${names.code}>>`)]);
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

function enumType({ enum: values = [], type, isOpen }: KeywordSchema): TypeCode {
  const members = values.map((value) => primary(json(value)));
  if (type?.includes("null")) members.push(primary(code`null`));
  // Any text is allowed, and editors still offer those that are known.
  if (isOpen) members.push(primary(code`(string & {})`));
  return union(members);
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
      return primary(schema.number?.isBigint ? code`bigint` : code`number`);
    case "array":
      return arrayType(schema, named);
    case "object":
      return objectType(schema.object ?? { properties: [], required: [] }, named);
  }
}

function arrayType({ array }: KeywordSchema, named: NameSchema): TypeCode {
  if (array?.prefixItems) return tupleType(array, array.prefixItems, named);
  return arrayOf(array?.items ? typeExpression(array.items, named) : primary(code`unknown`));
}

/** Items that need not be there are optional; what comes behind them is said only where the schema says it. */
function tupleType(
  { minItems = 0, maxItems, items }: ArrayKeywords,
  prefix: readonly Schema[],
  named: NameSchema,
): TypeCode {
  const members = prefix.slice(0, maxItems).map((item, index) => {
    const type = typeExpression(item, named);
    return index < minItems ? type.code : optionalItem(type);
  });
  const isClosed = !items || isNever(items) || (maxItems ?? Number.POSITIVE_INFINITY) <= prefix.length;
  if (!isClosed) members.push(code`...${arrayOf(typeExpression(items, named)).code}`);
  return primary(code`[${join(members, ", ")}]`);
}

function objectType(object: ObjectKeywords, named: NameSchema): TypeCode {
  const index = indexTypes(object);
  if (object.properties.length === 0 && index.length === 0) {
    return primary(
      isNever(object.additionalProperties) ? code`Record<string, never>` : code`Record<string, unknown>`,
    );
  }
  const members = memberLines(object, named);
  return primary(
    object.properties.length > 0 ? code`{\n${members}\n}` : code`{ ${indexSignature(object, index, named)} }`,
  );
}

/** The members of an object type, each with its doc comment, indented by two spaces. */
export function memberLines(object: ObjectKeywords, named: NameSchema): Code {
  const index = indexTypes(object);
  const properties = propertyLines(object.properties, named);
  return index.length === 0
    ? properties
    : lines([properties, code`  ${indexSignature(object, index, named)};`]);
}

/** TypeScript wants the type of other members to include those of the properties, since it cannot tell their names apart. */
function indexSignature({ properties }: ObjectKeywords, index: readonly Schema[], named: NameSchema): Code {
  // Asked without naming anything: nobody would import it.
  if (index.some((schema) => typeExpression(schema, identifier).code.toString() === "unknown"))
    return code`[key: string]: unknown`;
  const types = [...index, ...properties.map(({ schema }) => schema)].map((schema) =>
    typeExpression(schema, named),
  );
  if (properties.some(({ required }) => !required)) types.push(primary(code`undefined`));
  return annotated(code`[key: string]:`, union(types).code);
}

/** The schemas of the members that have no property of their own. */
function indexTypes({ additionalProperties, patternProperties }: ObjectKeywords): Schema[] {
  return [
    ...(additionalProperties && !isNever(additionalProperties) ? [additionalProperties] : []),
    ...(patternProperties ?? []).map(({ schema }) => schema),
  ];
}

function propertyLines(properties: readonly Property[], named: NameSchema): Code {
  return lines(properties.map((property) => code`  ${propertyLine(property, named)}`));
}

function propertyLine({ name, required, schema }: Property, named: NameSchema): Code {
  const isReadOnly = schema.kind !== "boolean" && schema.annotations.readOnly === true;
  const modifier = isReadOnly ? code`readonly ` : nothing;
  const prefix = code`${modifier}${key(name)}${required ? nothing : code`?`}:`;
  return code`${schemaDoc(schema)}${annotated(prefix, typeExpression(schema, named).code)};`;
}
