import { formatOf } from "../../../4-model/content.ts";
import type { JsonType, Parameter, Schema } from "../../../4-model/types.ts";
import { type Code, code, join, json, key } from "../../environment/code.ts";
import { lineWidth } from "../../typescript/layout.ts";
import type { ModuleScope } from "../../typescript/module-scope.ts";
import { isUnixTime } from "../../validator/check-parameters.ts";

/** How a parameter is written and read: an entry of the table in `src/parameters/`. Defaults are left out. */
export function parameterEntry(parameter: Parameter, module: ModuleScope): Code {
  const { name, property, schema, style, explode, allowReserved, mediaType } = parameter;
  const sent = sentStyle(parameter);
  const members: [string, Code | undefined][] = [
    ["in", code`${parameter.in}`],
    ["name", code`${name}`],
    ["property", property === name ? undefined : code`${property}`],
    ["type", wireType(typesOf(schema, module))],
    ["items", itemsType(schema, module)],
    ["properties", propertyTypes(schema, module)],
    ["format", isUnixTime(schema) ? code`${"unix-time"}` : undefined],
    ["style", sent === defaultStyles[parameter.in] ? undefined : module.runtime("styles", sent)],
    ["explode", explode === (style === "form" || style === "deepObject") ? undefined : json(explode)],
    ["encode", allowReserved ? module.runtime("encoding", "allowReserved") : undefined],
    ["content", mediaType !== undefined && formatOf(mediaType) === "json" ? code`${"json"}` : undefined],
  ];
  const present = members.flatMap(([member, value]) => (value ? [code`${key(member)}: ${value}`] : []));
  const inline = code`{ ${join(present, ", ")} }`;
  // As an entry of the list it is indented by two, with a comma behind it.
  if (inline.toString().length + 3 <= lineWidth) return inline;
  return code`{\n  ${join(present, ",\n")},\n}`;
}

const defaultStyles: Readonly<Record<Parameter["in"], string>> = {
  path: "simple",
  header: "simple",
  query: "form",
  cookie: "simple",
};

/** In a cookie, the `&` of the style `form` would not separate anything: the runtime has a style of its own for it. */
function sentStyle({ in: location, style }: Parameter): string {
  return location === "cookie" && style === "form" ? "cookie" : style;
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

function itemsType(schema: Schema, module: ModuleScope): Code | undefined {
  const keywords = resolve(schema, module);
  const items = keywords?.array?.items;
  return items && wireType(scalarTypes(items, module));
}

function propertyTypes(schema: Schema, module: ModuleScope): Code | undefined {
  const properties = resolve(schema, module)?.object?.properties ?? [];
  if (properties.length === 0) return undefined;
  const members = properties.map(
    ({ name, schema: member }) => code`${key(name)}: ${wireType(scalarTypes(member, module))}`,
  );
  return code`{ ${join(members, ", ")} }`;
}

function scalarTypes(schema: Schema, module: ModuleScope): JsonType[] {
  return typesOf(schema, module).filter((type) => type !== "array" && type !== "object");
}

function resolve(schema: Schema, module: ModuleScope, depth = 0) {
  if (schema.kind === "keywords") return schema;
  if (schema.kind === "boolean" || depth > 8) return undefined;
  return resolve(module.schema(schema.target), module, depth + 1);
}
