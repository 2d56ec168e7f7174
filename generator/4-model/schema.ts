import type { Building } from "./building.ts";
import { hiddenNames } from "./hidden.ts";
import { Node } from "./node.ts";
import { buildAnnotations } from "./schema-annotations.ts";
import { checkDialect } from "./schema-dialect.ts";
import { buildDiscriminator } from "./schema-discriminator.ts";
import { type Draft, readKeywords } from "./schema-keywords.ts";
import { receivedScope, type SchemaScope } from "./schema-scope.ts";
import type { Identifier, Json, JsonType, KeywordSchema, Schema } from "./types.ts";

/** How one schema is read. */
export interface Reading {
  readonly building: Building;
  readonly scope: SchemaScope;
  /** Properties that are left out in this direction, of the schema itself and of those that it is a part of. */
  readonly hidden: ReadonlySet<string>;
}

const noNames: ReadonlySet<string> = new Set();

/** Reads a Schema Object of OpenAPI 3.0 or a schema of JSON Schema 2020-12 (OpenAPI 3.1) into the one form. */
export function buildSchema(building: Building, node: Node, scope: SchemaScope = receivedScope): Schema {
  return readSchema(node, { building, scope, hidden: noNames });
}

/** Reads a schema inside of another: `isPart` where it is about the same value, as in `allOf`. */
export function readInner(node: Node, reading: Reading, isPart: boolean): Schema {
  return readSchema(node, isPart || reading.hidden.size === 0 ? reading : { ...reading, hidden: noNames });
}

function readSchema(node: Node, around: Reading): Schema {
  const { value, pointer } = node;
  if (typeof value === "boolean") return { kind: "boolean", pointer, value };
  checkDialect(around.building, node);
  const reading = within(around, node);
  const annotations = buildAnnotations(node);
  const reference = buildReference(reading, node);
  if (reference !== undefined && reading.building.bundle.version === "3.0") {
    return { kind: "reference", pointer, target: reference, annotations };
  }
  const draft: Draft = {};
  readKeywords(draft, node, reading);
  const dynamic = buildDynamicReference(reading, node);
  if (dynamic !== undefined) addReference(draft, dynamic, pointer, reference !== undefined);
  const target = reference ?? (draft["reference"] as Identifier | undefined);
  if (target !== undefined && Object.keys(draft).every((keyword) => keyword === "reference")) {
    return { kind: "reference", pointer, target, annotations };
  }
  const type = buildType(node);
  const values = buildEnum(node);
  const discriminator = buildDiscriminator(reading, node);
  const schema = {
    kind: "keywords",
    pointer,
    annotations,
    ...(target !== undefined && { reference: target }),
    ...(type && { type }),
    ...(values && { enum: values, ...(isOpen(reading, values) && { isOpen: true }) }),
    ...draft,
    ...(discriminator && { discriminator }),
  } as KeywordSchema;
  return isNullableComposition(node) ? orNull(schema) : schema;
}

/** What is known inside a schema: its own dynamic anchors, and the names that it leaves out. */
function within(reading: Reading, node: Node): Reading {
  const { building, scope } = reading;
  const { bundle } = building;
  const entered = bundle.identifiers?.isResource(node.pointer) ? building.enter(node.pointer, scope) : scope;
  const isComposed =
    reading.hidden.size > 0 || node.has("allOf") || node.has("properties") || node.has("$ref");
  const names = isComposed ? hiddenNames(node.value, scope.direction, bundle) : [];
  if (names.length === 0 && entered === scope) return reading;
  return { building, scope: entered, hidden: new Set([...reading.hidden, ...names]) };
}

function buildReference({ building, scope }: Reading, node: Node): Identifier | undefined {
  const reference = node.string("$ref");
  if (reference === undefined) return undefined;
  const target = building.bundle.resolve(reference);
  if (!target) throw new Error(`Unresolved reference ${reference} at ${node.pointer}`);
  return building.schemas.reference(new Node(target.value, target.pointer), scope);
}

/** A `$dynamicRef` leads to the outermost schema with its anchor; read in that scope, it is a reference like any other. */
function buildDynamicReference({ building, scope }: Reading, node: Node): Identifier | undefined {
  const keyword = ["$dynamicRef", "$recursiveRef"].find((name) => node.has(name));
  const { identifiers } = building.bundle;
  if (keyword === undefined || !identifiers) return undefined;
  const { target, anchor, candidates } = identifiers.dynamicReference(node.pointer);
  const outermost = anchor === undefined ? undefined : scope.anchors.get(anchor);
  const found = candidates.find(({ pointer }) => pointer === outermost) ?? target;
  if (found) return building.schemas.reference(new Node(found.value, found.pointer), scope);
  const reference = node.string(keyword) ?? "";
  const location = building.bundle.locate(`${node.pointer}/${keyword}`);
  building.diagnostics.report("unresolved-reference", { reference, missing: "target" }, location);
  return undefined;
}

function addReference(draft: Draft, target: Identifier, pointer: string, isSecond: boolean): void {
  if (!isSecond) draft["reference"] = target;
  else {
    const part: Schema = { kind: "reference", pointer, target, annotations: {} };
    draft["allOf"] = [...((draft["allOf"] as Schema[] | undefined) ?? []), part];
  }
}

/** `nullable` of OpenAPI 3.0, which has a meaning only beside `type`, is one more type. */
function buildType(node: Node): JsonType[] | undefined {
  const value = node.get("type")?.value;
  if (value === undefined) return undefined;
  const types = [...new Set(Array.isArray(value) ? value : [value])] as JsonType[];
  if (isNullable(node) && !types.includes("null")) types.push("null");
  return types.includes("number") ? types.filter((type) => type !== "integer") : types;
}

/** Later versions have no `nullable`; descriptions that say it nevertheless come from 3.0, as do the nulls of their servers. */
function isNullable(node: Node): boolean {
  return node.boolean("nullable") === true;
}

/**
 * `nullable` beside `allOf`, `oneOf` or `anyOf` and no `type` means nothing by the letter of OpenAPI 3.0.3, yet every
 * description that says it means "or null", and so do its readers.
 */
function isNullableComposition(node: Node): boolean {
  return isNullable(node) && !node.has("type") && ["allOf", "anyOf", "oneOf"].some((name) => node.has(name));
}

function orNull(schema: KeywordSchema): KeywordSchema {
  const { pointer, annotations } = schema;
  const none: KeywordSchema = { kind: "keywords", pointer, annotations: {}, type: ["null"] };
  return { kind: "keywords", pointer, annotations, anyOf: [{ ...schema, annotations: {} }, none] };
}

/** An enum beside `nullable` may be written without `null`; descriptions of OpenAPI 3.0 mean it to be allowed. */
function buildEnum(node: Node): Json[] | undefined {
  const values = node.get("enum")?.value;
  if (!Array.isArray(values)) return undefined;
  const unique = [...new Set<Json>(values)];
  return isNullable(node) && !unique.includes(null) ? [...unique, null] : unique;
}

/** Where the config wants it, an enum of texts lists the values that are known today. */
function isOpen({ building }: Reading, values: readonly Json[]): boolean {
  return building.types.enums === "open" && values.some((value) => typeof value === "string");
}
