import { appendPointer } from "../1-load/pointer.ts";
import { isHidden } from "./hidden.ts";
import { Node } from "./node.ts";
import { type Reading, readInner } from "./schema.ts";
import type { Property, Schema } from "./types.ts";

/** The members of a KeywordSchema that keywords are read into, one after the other. */
export type Draft = Record<string, unknown>;

type Group = "number" | "string" | "array" | "object";

/** Keywords that are one value: where the model has them, and the type that they must have to count. */
const scalars: Readonly<Record<string, readonly [group: Group, type: "number" | "string" | "boolean"]>> = {
  minimum: ["number", "number"],
  maximum: ["number", "number"],
  exclusiveMinimum: ["number", "number"],
  exclusiveMaximum: ["number", "number"],
  multipleOf: ["number", "number"],
  minLength: ["string", "number"],
  maxLength: ["string", "number"],
  pattern: ["string", "string"],
  contentEncoding: ["string", "string"],
  contentMediaType: ["string", "string"],
  minItems: ["array", "number"],
  maxItems: ["array", "number"],
  minContains: ["array", "number"],
  maxContains: ["array", "number"],
  minProperties: ["object", "number"],
  maxProperties: ["object", "number"],
};

/** Keywords that are a schema of something inside the value, or of the value itself. */
const schemas: Readonly<Record<string, Group | "itself">> = {
  items: "array",
  contains: "array",
  unevaluatedItems: "array",
  additionalProperties: "object",
  propertyNames: "object",
  unevaluatedProperties: "object",
  not: "itself",
  if: "itself",
  then: "itself",
  else: "itself",
};

const lists: Readonly<Record<string, Group | "itself">> = {
  prefixItems: "array",
  allOf: "itself",
  anyOf: "itself",
  oneOf: "itself",
};

/** Reads all keywords but `$ref`, `type`, `enum` and `discriminator`, which depend on others. */
export function readKeywords(draft: Draft, node: Node, reading: Reading): void {
  const { value, pointer } = node;
  if (typeof value !== "object" || value === null) return;
  for (const [keyword, member] of Object.entries(value)) {
    const [place, type] = (Object.hasOwn(scalars, keyword) && scalars[keyword]) || [];
    if (place === undefined) {
      readStructure(draft, keyword, new Node(member, appendPointer(pointer, keyword)), { node, reading });
    } else if (typeof member === type) group(draft, place)[keyword] = member;
  }
  moveBooleanBound(draft, node, "minimum", "exclusiveMinimum");
  moveBooleanBound(draft, node, "maximum", "exclusiveMaximum");
}

interface Around {
  /** The schema that the keyword stands in. */
  readonly node: Node;
  readonly reading: Reading;
}

function readStructure(draft: Draft, keyword: string, member: Node, around: Around): void {
  const { reading } = around;
  const single = Object.hasOwn(schemas, keyword) ? schemas[keyword] : undefined;
  const several = Object.hasOwn(lists, keyword) ? lists[keyword] : undefined;
  if (single) group(draft, single)[keyword] = readInner(member, reading, single === "itself");
  else if (several) {
    const read = (item: Node) => readInner(item, reading, several === "itself");
    const parts = member
      .items()
      .map((item) => (keyword === "allOf" ? requiring(read(item), item, around) : read(item)));
    if (parts.length > 0) group(draft, several)[keyword] = parts;
  } else if (Object.hasOwn(readers, keyword)) readers[keyword]?.(draft, member, around);
}

/**
 * A part of `allOf`, with the properties that the whole requires of what it refers to. TypeScript knows no properties of
 * what may also be null.
 */
function requiring(part: Schema, item: Node, { node, reading: { building, hidden } }: Around): Schema {
  const reference = item.string("$ref");
  if (part.kind !== "reference" || reference === undefined) return part;
  const found = building.bundle.resolve(reference);
  const target = found && new Node(found.value, found.pointer);
  if (!target || target.boolean("nullable") === true || hasType(target, "null")) return part;
  const properties = target.get("properties");
  const names = (node.strings("required") ?? []).filter((name) => properties?.has(name) && !hidden.has(name));
  return names.length === 0 ? part : { ...part, requires: names };
}

/** The keywords that are like no other. */
const readers: Readonly<Record<string, (draft: Draft, member: Node, around: Around) => void>> = {
  const(draft, { value }) {
    draft["const"] = value;
  },
  uniqueItems(draft, { value }) {
    if (value === true) group(draft, "array")["uniqueItems"] = true;
  },
  /** Of numbers, if the type is one; of strings, where nothing is said. */
  format(draft, { value }, { node, reading }) {
    if (typeof value !== "string") return;
    const isNumber = hasType(node, "integer") || hasType(node, "number");
    const keywords = group(draft, isNumber ? "number" : "string");
    keywords["format"] = value;
    const { formats, int64 } = reading.building.types;
    if (formats === "annotate") keywords["isAnnotation"] = true;
    if (value === "int64" && int64 === "bigint" && hasType(node, "integer")) keywords["isBigint"] = true;
  },
  properties(draft, member, { node, reading }) {
    const { building, scope, hidden } = reading;
    const required = new Set(node.strings("required") ?? []);
    const properties: Property[] = [];
    const written = member.members();
    for (const [name, property] of written) {
      if (hidden.has(name) && isHidden(property.value, scope.direction, building.bundle)) continue;
      properties.push({ name, required: required.has(name), schema: readInner(property, reading, false) });
    }
    if (properties.length > 0) group(draft, "object")["properties"] = properties;
    // With all of them left out, and no type beside them, nothing else would tell that it is an object.
    else if (written.length > 0 && !node.has("type") && !node.has("additionalProperties"))
      group(draft, "object")["additionalProperties"] = {
        kind: "boolean",
        pointer: member.pointer,
        value: true,
      };
  },
  required(draft, _member, { node, reading: { hidden } }) {
    const names = (node.strings("required") ?? []).filter((name) => !hidden.has(name));
    if (names.length > 0) group(draft, "object")["required"] = names;
  },
  patternProperties(draft, member, { reading }) {
    const entries = member
      .members()
      .map(([pattern, schema]) => ({ pattern, schema: readInner(schema, reading, false) }));
    if (entries.length > 0) group(draft, "object")["patternProperties"] = entries;
  },
  dependentSchemas(draft, member, { reading }) {
    const entries = member
      .members()
      .map(([property, schema]) => ({ property, schema: readInner(schema, reading, true) }));
    append(draft, "dependentSchemas", entries);
  },
  /** Of draft 07: what 2020-12 has divided into `dependentRequired` and `dependentSchemas`. */
  dependencies(draft, member, around) {
    const entries = member.members();
    const lists = entries.filter(([, { value }]) => Array.isArray(value));
    const others = entries.filter(([, { value }]) => !Array.isArray(value));
    const part = (members: typeof entries) =>
      new Node(Object.fromEntries(members.map(([name, { value }]) => [name, value])), member.pointer);
    readers["dependentRequired"]?.(draft, part(lists), around);
    readers["dependentSchemas"]?.(draft, part(others), around);
  },
  dependentRequired(draft, member, { reading: { hidden } }) {
    const entries = member.members().map(([property, names]) => ({
      property,
      required: names
        .items()
        .map((item) => String(item.value))
        .filter((name) => !hidden.has(name)),
    }));
    append(draft, "dependentRequired", entries);
  },
};

/** OpenAPI 3.0: `exclusiveMinimum: true` makes the `minimum` beside it exclusive. */
function moveBooleanBound(draft: Draft, node: Node, bound: string, exclusive: string): void {
  const keywords = draft["number"] as Draft | undefined;
  if (node.boolean(exclusive) !== true || keywords?.[bound] === undefined) return;
  keywords[exclusive] = keywords[bound];
  delete keywords[bound];
}

/** The keywords of a group, which is made where there is none yet. */
function group(draft: Draft, name: Group | "itself"): Draft {
  if (name === "itself") return draft;
  draft[name] ??= name === "object" ? { properties: [], required: [] } : {};
  return draft[name] as Draft;
}

/** Adds what two keywords may have in common. */
function append(draft: Draft, keyword: string, entries: readonly object[]): void {
  if (entries.length === 0) return;
  const keywords = group(draft, "object");
  keywords[keyword] = [...((keywords[keyword] as object[] | undefined) ?? []), ...entries];
}

function hasType(node: Node, type: string): boolean {
  const value = node.get("type")?.value;
  return value === type || (Array.isArray(value) && value.includes(type));
}
