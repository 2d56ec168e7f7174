import type {
  ApiModel,
  Identifier,
  KeywordSchema,
  NamedSchema,
  Property,
  Schema,
} from "../../../4-model/types.ts";
import { text } from "../../environment/text.ts";
import { findSchema } from "../../sentences/find-schema.ts";
import { anchor, type Link, type Place, schemaAnchor, schemaLink } from "./links.ts";
import { type RowView, type ValueView, valueView, yesOrNo } from "./value-view.ts";

/** A schema, laid out as tables of its properties. */
export interface SchemaSection {
  readonly id: string;
  readonly name: string;
  readonly deprecated: boolean;
  readonly value: ValueView;
  /** The page that the schema has to itself. */
  readonly page: Link | undefined;
  /** Its properties; after them those of each variant, where it is one of several. */
  readonly groups: readonly PropertyGroup[];
}

export interface PropertyGroup {
  readonly title: string | undefined;
  readonly rows: readonly RowView[];
}

/** How many objects inside each other a table spells out. */
const maximumDepth = 3;

interface Walk {
  readonly model: ApiModel;
  readonly place: Place;
  /** Where the anchors of its rows begin. */
  readonly id: string;
  /** Parts of an `allOf` that are being spelled out, so that one that contains itself ends. */
  readonly inside: ReadonlySet<Identifier>;
}

export function namedSchemaSection(named: NamedSchema, model: ApiModel, place: Place): SchemaSection {
  return {
    ...schemaSection(named.schema, { id: schemaAnchor(named.name), model, place }),
    name: named.name,
    page: schemaLink(named.name, named.file, { ...place, onPage: new Set() }),
  };
}

export function schemaSection(
  schema: Schema,
  { id, model, place }: { readonly id: string; readonly model: ApiModel; readonly place: Place },
): SchemaSection {
  return {
    id,
    name: "",
    deprecated: schema.kind !== "boolean" && schema.annotations.deprecated === true,
    value: valueView(schema, { model, place }),
    page: undefined,
    groups: propertyGroups(schema, { model, place, id, inside: new Set() }),
  };
}

function propertyGroups(schema: Schema, walk: Walk): readonly PropertyGroup[] {
  const own = rowsInside(schema, "", 0, walk);
  const groups: PropertyGroup[] = own.length === 0 ? [] : [{ title: undefined, rows: own }];
  const variants = schema.kind === "keywords" ? (schema.oneOf ?? schema.anyOf ?? []) : [];
  for (const [index, variant] of variants.entries()) {
    // A variant with a name of its own is linked from the type.
    if (variant.kind !== "keywords") continue;
    const number = index + 1;
    const rows = rowsInside(variant, "", 0, { ...walk, id: `${walk.id}-${number}` });
    if (rows.length > 0) groups.push({ title: `Variant ${number} of ${variants.length}`, rows });
  }
  return groups;
}

/** Rows for what a value has inside: its properties, those of its items, those of its parts. */
function rowsInside(schema: Schema, path: string, depth: number, walk: Walk): readonly RowView[] {
  if (schema.kind !== "keywords" || depth > maximumDepth) return [];
  const rows = (schema.object?.properties ?? []).flatMap((property) =>
    propertyRows(property, path, depth, walk),
  );
  const items = schema.array?.items;
  if (items) rows.push(...rowsInside(items, `${path}[].`, depth, walk));
  const values = schema.object?.additionalProperties;
  if (values) rows.push(...rowsInside(values, `${path}*.`, depth + 1, walk));
  for (const part of schema.allOf ?? []) rows.push(...partRows(part, path, depth, walk));
  return withoutRepeats(rows);
}

function propertyRows(property: Property, path: string, depth: number, walk: Walk): RowView[] {
  const { schema } = property;
  const full = `${path}${property.name}`;
  const row: RowView = {
    ...valueView(schema, walk),
    anchor: anchor(walk.id, full),
    path: path === "" ? undefined : text(path),
    name: text(property.name),
    fullName: text(full),
    required: yesOrNo(property.required),
    isRequired: property.required,
    deprecated: schema.kind !== "boolean" && schema.annotations.deprecated === true,
    rules: [],
  };
  const isArray = schema.kind === "keywords" && schema.array !== undefined;
  return [row, ...rowsInside(schema, isArray ? full : `${full}.`, depth + 1, walk)];
}

/** The rows of a part of an `allOf`: it is the object itself, so one with a name is spelled out too. */
function partRows(part: Schema, path: string, depth: number, walk: Walk): readonly RowView[] {
  if (part.kind !== "reference") return rowsInside(part, path, depth, walk);
  if (walk.inside.has(part.target)) return [];
  const inside = new Set([...walk.inside, part.target]);
  return rowsInside(findSchema(walk.model, part.target).schema, path, depth, { ...walk, inside });
}

/** Parts may describe the same property: the first that does is shown, as anchors are unique. */
function withoutRepeats(rows: readonly RowView[]): RowView[] {
  const seen = new Set<string>();
  return rows.filter(({ anchor: id }) => !seen.has(id) && seen.add(id));
}

/** Schemas with a name that a schema mentions, itself or in what its tables spell out. */
export function mentionedSchemas(schema: Schema): readonly Identifier[] {
  const names = new Set<Identifier>();
  const visit = (current: Schema, depth: number): void => {
    if (current.kind === "reference") names.add(current.target);
    if (current.kind !== "keywords" || depth > maximumDepth + 2) return;
    for (const inner of childrenOf(current)) visit(inner, depth + 1);
  };
  visit(schema, 0);
  return [...names];
}

function childrenOf(schema: KeywordSchema): readonly Schema[] {
  const { array, object } = schema;
  const single = [array?.items, object?.additionalProperties].filter((inner) => inner !== undefined);
  const properties = (object?.properties ?? []).map((property) => property.schema);
  return [
    ...properties,
    ...single,
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ];
}
