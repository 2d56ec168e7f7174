import type { ApiModel, Json, Schema } from "../../../4-model/types.ts";
import { optionalText, type Text } from "../../environment/text.ts";
import { sentenceCase } from "../../sentences/phrase.ts";
import { schemaConstraints } from "../../sentences/schema-constraints.ts";
import { typeName } from "../../sentences/type-name.ts";
import { defaultValue, jsonText, possibleValues } from "../../sentences/values.ts";
import type { Place } from "./links.ts";
import { type PhraseView, phraseView } from "./phrase-view.ts";

/** What is said of a value: of a parameter, a header, a property, a body. */
export interface ValueView {
  readonly type: PhraseView;
  readonly description: Text | undefined;
  readonly defaultValue: Text | undefined;
  readonly constraints: readonly PhraseView[];
  /** As JSON; not more than a reader can take in. */
  readonly values: readonly Text[];
  readonly moreValues: number;
  readonly example: Text | undefined;
}

/** A row of a table of named values. */
export interface RowView extends ValueView {
  readonly anchor: string;
  /** The objects it is inside of, as a path to put before its name. */
  readonly path: Text | undefined;
  readonly name: Text;
  readonly fullName: Text;
  readonly required: string;
  readonly isRequired: boolean;
  readonly deprecated: boolean;
  /** Rules between parameters that it takes part in. */
  readonly rules: readonly { readonly anchor: string; readonly id: Text }[];
}

export interface ValueOptions {
  readonly model: ApiModel;
  readonly place: Place;
  readonly description?: string | undefined;
  readonly example?: Json | undefined;
}

const maximumValues = 100;

export function valueView(schema: Schema, { model, place, description, example }: ValueOptions): ValueView {
  const values = possibleValues(schema, model);
  const annotations = schema.kind === "boolean" ? {} : schema.annotations;
  const shownExample = example ?? annotations.examples?.[0];
  return {
    type: phraseView(typeName(schema, model), place),
    description: optionalText(description || annotations.description || undefined),
    defaultValue: defaultValue(schema, model),
    constraints: schemaConstraints(schema, model).map((words) => phraseView(sentenceCase(words), place)),
    // A single one is among the constraints: "always …".
    values: values.length === 1 ? [] : values.slice(0, maximumValues),
    moreValues: Math.max(0, values.length - maximumValues),
    example: isShort(shownExample) ? jsonText(shownExample) : undefined,
  };
}

/** Long examples would break the table, and stand with the body. */
function isShort(example: Json | undefined): example is Json {
  return example !== undefined && JSON.stringify(example).length <= 80;
}

export function yesOrNo(isRequired: boolean): string {
  return isRequired ? "Yes" : "No";
}
