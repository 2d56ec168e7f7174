import type { Identifier, ObjectKeywords, Schema } from "../../../4-model/types.ts";
import { text } from "../../environment/text.ts";
import { type ComposedObject, composedObject } from "../../sentences/composed-object.ts";
import { findSchema } from "../../sentences/find-schema.ts";
import { anchor, type Place } from "./links.ts";
import { type RowView, saysMore, valueView } from "./value-view.ts";

/** The rows of one table, as they are found. */
export interface RowWalk {
  readonly place: Place;
  /** Where the anchors of its rows begin. */
  readonly id: string;
  readonly rows: RowView[];
  /** Parts of a value may describe the same property: the first that does is shown. */
  readonly seen: Set<string>;
  /** Parts of an `allOf` that are being spelled out, so that one that contains itself ends. */
  readonly inside: ReadonlySet<Identifier>;
}

export function rowWalk(place: Place, id: string): RowWalk {
  return { place, id, rows: [], seen: new Set(), inside: new Set() };
}

/**
 * Adds a row for each property that a value has, at any depth: those of its items (`items[].id`), of the values of a map
 * (`prices.*.amount`), of its variants (`source(2 of 3).card`) and of its parts. A schema with a name is not entered: its
 * own page describes it.
 */
export function addRows(
  schema: Schema,
  label: string,
  walk: RowWalk,
  whole = composedObject(schema, walk.place.site.model),
): void {
  if (schema.kind !== "keywords") return;
  const { array, object } = schema;
  if (object) addMembers(object, label, { walk, whole });
  for (const [index, item] of (array?.prefixItems ?? []).entries()) {
    addRow({ prefix: label, name: `[${index}]`, schema: item, isRequired: false }, walk);
  }
  if (array?.items) addRows(array.items, `${label}[]`, walk);
  for (const part of schema.allOf ?? []) addPart(part, label, { walk, whole });
  const variants = schema.oneOf ?? schema.anyOf ?? [];
  // At the top, each variant has a table of its own.
  if (label !== "") addVariants(variants, label, walk);
}

interface Members {
  readonly walk: RowWalk;
  /** The object that they are members of, if several schemas describe it. */
  readonly whole: ComposedObject | undefined;
}

function addMembers(object: ObjectKeywords, label: string, { walk, whole }: Members): void {
  const prefix = label === "" ? "" : `${label}.`;
  for (const { name, schema, required } of object.properties) {
    addRow({ prefix, name, schema, isRequired: required || whole?.required.has(name) === true }, walk);
  }
  for (const { pattern, schema } of object.patternProperties ?? []) {
    addRow({ prefix, name: `/${pattern}/`, schema, isRequired: false }, walk);
  }
  const others = object.additionalProperties;
  if (others === undefined || others.kind === "boolean") return;
  // "Map of String" says all that there is to say about many.
  if (object.properties.length > 0 || saysMore(valueView(others, { place: walk.place }))) {
    addRow({ prefix, name: "*", schema: others, isRequired: false }, walk);
  } else addRows(others, `${prefix}*`, walk);
}

interface RowSource {
  readonly prefix: string;
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

function addRow({ prefix, name, schema, isRequired }: RowSource, walk: RowWalk): void {
  const label = `${prefix}${name}`;
  if (walk.seen.has(label)) return;
  walk.seen.add(label);
  walk.rows.push({
    anchor: anchor(walk.id, label),
    path: prefix === "" ? undefined : text(prefix),
    name: text(name),
    fullName: text(label),
    isRequired,
    deprecated: schema.kind !== "boolean" && schema.annotations.deprecated === true,
    value: valueView(schema, { place: walk.place }),
    statuses: undefined,
    rules: [],
  });
  addRows(schema, label, walk);
}

/** A part of an `allOf` is the object itself, so one with a name is spelled out too. */
function addPart(part: Schema, label: string, { walk, whole }: Members): void {
  if (part.kind !== "reference") addRows(part, label, walk, whole);
  else if (!walk.inside.has(part.target)) {
    const { schema } = findSchema(walk.place.site.model, part.target);
    addRows(schema, label, { ...walk, inside: new Set([...walk.inside, part.target]) }, whole);
  }
}

function addVariants(variants: readonly Schema[], label: string, walk: RowWalk): void {
  const withRows = variants.filter(hasRows);
  for (const [index, variant] of variants.entries()) {
    if (!hasRows(variant)) continue;
    addRows(variant, withRows.length === 1 ? label : `${label}(${index + 1} of ${variants.length})`, walk);
  }
}

function hasRows(schema: Schema): boolean {
  if (schema.kind !== "keywords") return false;
  const { array, object } = schema;
  if (object && (object.properties.length > 0 || object.patternProperties !== undefined)) return true;
  const inner = [array?.items, object?.additionalProperties, ...(schema.allOf ?? [])];
  return (
    array?.prefixItems !== undefined ||
    [...inner, ...(schema.oneOf ?? schema.anyOf ?? [])].some((part) => part !== undefined && hasRows(part))
  );
}
