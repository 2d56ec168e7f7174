import { formatOf } from "../../../4-model/media-types.ts";
import type { JsonType, KeywordSchema, Parameter, ParameterStyle, Schema } from "../../../4-model/types.ts";
import { type Code, code, identifier, join, json, key, lines } from "../../environment/code.ts";
import { lineWidth, objectLiteral } from "../../typescript/layout.ts";
import type { ModuleScope } from "../../typescript/module-scope.ts";
import { isUnixTime } from "../../validator/check-parameters.ts";

/** How a parameter is written and read: an entry of the table in `src/parameters/`. Defaults are left out. */
export function parameterEntry(parameter: Parameter, module: ModuleScope): Code {
  const { name, property, schema, style, explode, allowEmptyValue, mediaType } = parameter;
  const isForm = mediaType !== undefined && formatOf(mediaType) === "form";
  const members: [string, Code | undefined][] = [
    ["in", code`${parameter.in}`],
    ["name", code`${name}`],
    ["property", property === name ? undefined : code`${property}`],
    ...shapeMembers(schema, module, style === "deepObject" || isForm ? nestedDepth : 0),
    ["format", isUnixTime(schema) ? code`${"unix-time"}` : undefined],
    ["style", isPlain(parameter, module) ? undefined : module.runtime("styles", sentStyle(parameter))],
    ["explode", explode === explodesByDefault(style) ? undefined : json(explode)],
    ["encode", encoder(parameter, module)],
    ["content", contentCode(mediaType, module)],
    ["allowEmptyValue", allowEmptyValue ? json(true) : undefined],
  ];
  const present = members.flatMap(([member, value]) => (value ? [code`${key(member)}: ${value}`] : []));
  const inline = code`{ ${join(present, ", ")} }`;
  // As an entry of the list it is indented by two, with a comma behind it.
  if (inline.toString().length + 3 <= lineWidth && !inline.toString().includes("\n")) return inline;
  return code`{\n  ${join(present, ",\n")},\n}`;
}

/** The table of entries: `const parameters: readonly ParameterDescription[] = […];`. */
export function entryTable(name: "parameters" | "headers", entries: readonly Code[]): Code {
  const head = code`const ${identifier(name)}: readonly ParameterDescription[] =`;
  const inline = code`${head} [${join(entries, ", ")}];`;
  const isShort = entries.length < 2 && inline.toString().length <= lineWidth;
  return isShort ? inline : code`${head} [\n  ${lines(entries.map((entry) => code`${entry},`))}\n];`;
}

/** Whether it is sent without any style: a scalar, or a text that is made of the value, in the default style. */
function isPlain(parameter: Parameter, module: ModuleScope): boolean {
  if (sentStyle(parameter) !== defaultStyles[parameter.in]) return false;
  const types = typesOf(parameter.schema, module);
  const isScalar = types.length > 0 && types.length === scalarsOf(types).length;
  return parameter.mediaType !== undefined || isScalar;
}

const defaultStyles: Readonly<Record<Parameter["in"], string>> = {
  path: "simple",
  header: "simple",
  query: "form",
  querystring: "simple",
  cookie: "simple",
};

export function explodesByDefault(style: ParameterStyle): boolean {
  return style === "form" || style === "deepObject" || style === "cookie";
}

/** In a cookie, the `&` of the style `form` would not separate anything: the runtime has a style of its own for it. */
function sentStyle({ in: location, style }: Parameter): string {
  return location === "cookie" && style === "form" ? "cookie" : style;
}

/** How what is no syntax is encoded, where it is not percent-encoded or, in a header, sent as it is. */
function encoder({ in: location, style, allowReserved, mediaType }: Parameter, module: ModuleScope) {
  if (location === "querystring" && mediaType !== undefined && formatOf(mediaType) === "form") {
    return code`String`;
  }
  if (style === "cookie") return module.runtime("encoding", "cookieText");
  if (!allowReserved) return undefined;
  return module.runtime("encoding", location === "path" ? "allowReservedInPath" : "allowReserved");
}

function contentCode(mediaType: string | undefined, module: ModuleScope): Code | undefined {
  const format = mediaType === undefined ? undefined : formatOf(mediaType);
  if (format === "json") return module.runtime("json", "jsonContent");
  return format === "form" ? code`${module.runtime("forms", "formContent")}()` : undefined;
}

/** The types that a schema may have on the wire, through references and compositions. */
function typesOf(schema: Schema, module: ModuleScope, depth = 0): JsonType[] {
  if (schema.kind === "boolean" || depth > 8) return [];
  if (schema.kind === "reference") return typesOf(module.schema(schema.target), module, depth + 1);
  if (schema.type) return [...schema.type];
  const values = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
  if (values.length > 0) return [...new Set(values.map(typeOfValue))];
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const types = new Set(parts.flatMap((part) => typesOf(part, module, depth + 1)));
  if (types.size === 0 && schema.object) types.add("object");
  if (types.size === 0 && schema.array) types.add("array");
  return [...types];
}

function scalarsOf(types: readonly JsonType[]): JsonType[] {
  return types.filter((type) => type !== "array" && type !== "object");
}

function typeOfValue(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "boolean" || type === "number" || type === "object" ? type : "string";
}

/** Text of the wire is read as the first type that fits, so the narrow ones come first. */
const narrowFirst: readonly JsonType[] = ["integer", "number", "boolean", "string", "array", "object"];

function wireType(types: readonly JsonType[]): Code {
  const readable = narrowFirst.filter((type) => types.includes(type));
  const [only] = readable;
  if (!only) return code`${"string"}`;
  return readable.length === 1
    ? code`${only}`
    : code`[${join(
        readable.map((type) => code`${type}`),
        ", ",
      )}]`;
}

/** How deep the table says what is inside of a value that is spread over fields: schemas may go round in circles. */
const nestedDepth = 4;

/** What the text of a value is read as: its types and, inside, those of its items and properties. */
function shapeMembers(schema: Schema, module: ModuleScope, depth: number): [string, Code | undefined][] {
  const keywords = resolve(schema, module);
  const items = keywords?.array?.items ?? additionalItems(keywords);
  const properties = keywords?.object?.properties ?? [];
  const members = properties.map(
    ({ name, schema: member }) => code`${key(name)}: ${memberShape(member, module, depth)}`,
  );
  return [
    ["type", wireType(typesOf(schema, module))],
    ["items", items && memberShape(items, module, depth)],
    ["properties", members.length === 0 ? undefined : objectLiteral(members, lineWidth - 17)],
  ];
}

function additionalItems(schema: KeywordSchema | undefined): Schema | undefined {
  const additional = schema?.object?.additionalProperties;
  return additional?.kind === "boolean" ? undefined : additional;
}

function memberShape(schema: Schema, module: ModuleScope, depth: number): Code {
  const types = typesOf(schema, module);
  const scalars = scalarsOf(types);
  if (depth === 0 || scalars.length === types.length) return wireType(depth === 0 ? scalars : types);
  const members = shapeMembers(schema, module, depth - 1);
  const present = members.flatMap(([member, value]) => (value ? [code`${key(member)}: ${value}`] : []));
  return objectLiteral(present, lineWidth - 22);
}

function resolve(schema: Schema, module: ModuleScope, depth = 0) {
  if (schema.kind === "keywords") return schema;
  if (schema.kind === "boolean" || depth > 8) return undefined;
  return resolve(module.schema(schema.target), module, depth + 1);
}
