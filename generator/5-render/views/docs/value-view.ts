import type { Json, KeywordSchema, Schema } from "../../../4-model/types.ts";
import { shared } from "../../environment/shared-view.ts";
import { optionalText, type Text } from "../../environment/text.ts";
import { sentenceCase } from "../../sentences/phrase.ts";
import { schemaConstraints } from "../../sentences/schema-constraints.ts";
import { typeName } from "../../sentences/type-name.ts";
import { defaultValue, jsonText, possibleValues } from "../../sentences/values.ts";
import { type ExternalDocsView, externalDocsView } from "./external-docs.ts";
import type { Place } from "./links.ts";
import { type PhraseView, phraseView } from "./phrase-view.ts";

/** What is said of a value: of a parameter, a header, a property, a body. */
export interface ValueView {
  readonly type: PhraseView;
  readonly description: Text | undefined;
  readonly defaultValue: Text | undefined;
  readonly constraints: readonly PhraseView[];
  /** As JSON: all of them, unless they stand on the page that the type links to. */
  readonly values: readonly Text[];
  readonly moreValues: number;
  readonly example: Text | undefined;
  readonly externalDocs: ExternalDocsView | undefined;
  /** Whether there is more to say than its type and its description. */
  readonly hasFacts: boolean;
}

/** A row of a table of named values. */
export interface RowView {
  readonly anchor: string;
  /** The objects it is inside of, as a path to put before its name. */
  readonly path: Text | undefined;
  readonly name: Text;
  readonly fullName: Text;
  readonly isRequired: boolean;
  readonly deprecated: boolean;
  readonly value: ValueView;
  /** Of a response header: what it comes with, where that is not every response. */
  readonly statuses: Text | undefined;
  /** Rules between parameters that it takes part in. */
  readonly rules: readonly { readonly anchor: string; readonly id: Text }[];
}

export interface ValueOptions {
  readonly place: Place;
  readonly description?: string | undefined;
  readonly example?: Json | undefined;
}

/** How many values of a schema with a page of its own are repeated where it is referred to. */
const repeatedValues = 12;

export function valueView(schema: Schema, options: ValueOptions): ValueView {
  if (!isLeaf(schema)) return newValueView(schema, options);
  const { annotations, type, enum: values, const: only, number, string } = schema;
  const said = [
    annotations,
    type ?? 0,
    values ?? 0,
    only === undefined ? [] : [only],
    number ?? 0,
    string ?? 0,
  ];
  const key = JSON.stringify([...said, options.description, options.example]);
  const { values: known } = options.place.site;
  const found = known.get(key);
  if (found) return found;
  const view = shared(newValueView(schema, options));
  shared(view.type);
  known.set(key, view);
  return view;
}

/** Whether a schema holds no other: what is said of it then has no link in it, and is the same everywhere. */
function isLeaf(schema: Schema): schema is KeywordSchema {
  if (schema.kind !== "keywords") return false;
  const { array, object, allOf, anyOf, oneOf, not, if: condition, discriminator, reference } = schema;
  const inner = array ?? object ?? allOf ?? anyOf ?? oneOf ?? not ?? condition ?? discriminator ?? reference;
  return inner === undefined;
}

function newValueView(schema: Schema, { place, description, example }: ValueOptions): ValueView {
  const { model } = place.site;
  const values = possibleValues(schema, model);
  const annotations = schema.kind === "boolean" ? {} : schema.annotations;
  const shownExample = example ?? annotations.examples?.[0];
  // A single one is among the constraints: "always …".
  const listed = values.length === 1 ? [] : values;
  const isElsewhere =
    schema.kind === "reference" || (schema.kind === "keywords" && schema.reference !== undefined);
  const shown = isElsewhere ? listed.slice(0, repeatedValues) : listed;
  const said = {
    type: phraseView(typeName(schema, model), place),
    description: optionalText(description || annotations.description || undefined),
    defaultValue: defaultValue(schema, model),
    constraints: schemaConstraints(schema, model).map((words) => phraseView(sentenceCase(words), place)),
    values: shown,
    moreValues: listed.length - shown.length,
    example: isShort(shownExample) ? jsonText(shownExample) : undefined,
    externalDocs: externalDocsView(annotations.externalDocs),
  };
  const { defaultValue: fallback, constraints, example: shownText, externalDocs } = said;
  const hasFacts =
    (fallback ?? shownText ?? externalDocs) !== undefined || constraints.length + shown.length > 0;
  return { ...said, hasFacts };
}

/** Whether there is more to say of a value than its type. */
export function saysMore({ description, hasFacts }: ValueView): boolean {
  return description !== undefined || hasFacts;
}

/** Long examples would break the table, and stand with the body. */
function isShort(example: Json | undefined): example is Json {
  return example !== undefined && JSON.stringify(example).length <= 80;
}
