import type { ApiModel, Identifier, NamedSchema, Schema } from "../../../4-model/types.ts";
import { shared } from "../../environment/shared-view.ts";
import { Text } from "../../environment/text.ts";
import { findSchema } from "../../sentences/find-schema.ts";
import { type Link, type Place, schemaAnchor, schemaLink } from "./links.ts";
import type { PhraseView } from "./phrase-view.ts";
import { addRows, rowWalk } from "./property-rows.ts";
import { type RowView, type ValueView, valueView } from "./value-view.ts";

/** A schema, laid out as tables of its properties. */
export interface SchemaSection {
  readonly id: string;
  readonly name: string;
  readonly deprecated: boolean;
  readonly value: ValueView;
  /** Where its tables do not say it: that it is an array, one of several, no object at all. */
  readonly type: PhraseView | undefined;
  /** The page that the schema has to itself. */
  readonly page: Link | undefined;
  /** Its properties; after them those of each variant, where it is one of several. */
  readonly groups: readonly PropertyGroup[];
}

export interface PropertyGroup {
  readonly title: string | undefined;
  readonly rows: readonly RowView[];
}

/**
 * The section of a schema that has a page of its own. It is the same on all pages that show what it mentions in the
 * same place, and is made once for them.
 */
export function namedSchemaSection(named: NamedSchema, place: Place): SchemaSection {
  const { site, onPage, root } = place;
  const links = [...(site.mentions.get(named.name) ?? [])].filter((name) => onPage.has(name));
  const key = [named.name, root, ...links].join(" ");
  const known = site.sections.get(key);
  if (known) return known;
  const section = shared({
    ...schemaSection(named.schema, { id: schemaAnchor(named.name), name: named.name, place }),
    page: schemaLink(named.name, named.file, { ...place, onPage: new Map() }),
  });
  site.sections.set(key, section);
  return section;
}

export function schemaSection(
  schema: Schema,
  { id, name = "", place }: { readonly id: string; readonly name?: string; readonly place: Place },
): SchemaSection {
  const value = valueView(schema, { place, description: titleOf(schema, name) });
  const groups = propertyGroups(schema, id, place);
  return {
    id,
    name,
    deprecated: schema.kind !== "boolean" && schema.annotations.deprecated === true,
    value,
    type: groups.length > 0 && isPlainObject(value.type) ? undefined : value.type,
    page: undefined,
    groups,
  };
}

/** The title of a schema that has no description, if it is words, and others than its name. */
function titleOf(schema: Schema, name: string): string | undefined {
  if (schema.kind === "boolean" || schema.annotations.description) return undefined;
  const { title } = schema.annotations;
  if (title === undefined || !/\S\s+\S/.test(title)) return undefined;
  return lettersOf(title) === lettersOf(name) ? undefined : title;
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function isPlainObject([only, ...others]: PhraseView): boolean {
  const words = only?.text instanceof Text ? undefined : only?.text;
  return others.length === 0 && words === "Object";
}

function propertyGroups(schema: Schema, id: string, place: Place): readonly PropertyGroup[] {
  const own = rowWalk(place, id);
  addRows(schema, "", own);
  const groups: PropertyGroup[] = own.rows.length === 0 ? [] : [{ title: undefined, rows: own.rows }];
  const variants = schema.kind === "keywords" ? (schema.oneOf ?? schema.anyOf ?? []) : [];
  for (const [index, variant] of variants.entries()) {
    // A variant with a name of its own is linked from the type.
    const walk = rowWalk(place, `${id}-${index + 1}`);
    addRows(variant, "", walk);
    const title = `Variant ${index + 1} of ${variants.length}`;
    if (walk.rows.length > 0) groups.push({ title, rows: walk.rows });
  }
  return groups;
}

/** About as many rows as the tables of a schema have; if it is more than `limit`, any number above. */
export function countRows(name: Identifier, model: ApiModel, limit: number): number {
  const count = (schema: Schema, entered: ReadonlySet<Identifier>): number => {
    if (schema.kind !== "keywords") return 0;
    const { array, object } = schema;
    let rows = 0;
    for (const property of object?.properties ?? []) {
      rows += 1 + count(property.schema, entered);
      if (rows > limit) return rows;
    }
    const inner = [object?.additionalProperties, array?.items, ...(schema.oneOf ?? schema.anyOf ?? [])];
    for (const part of inner) if (part) rows += count(part, entered);
    for (const part of schema.allOf ?? []) {
      if (rows > limit) return rows;
      if (part.kind !== "reference") rows += count(part, entered);
      else if (!entered.has(part.target)) {
        rows += count(findSchema(model, part.target).schema, new Set([...entered, part.target]));
      }
    }
    return rows;
  };
  return count(findSchema(model, name).schema, new Set([name]));
}
