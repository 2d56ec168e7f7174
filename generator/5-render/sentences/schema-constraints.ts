import { discriminatingValues } from "../../4-model/discriminating-values.ts";
import { isNever } from "../../4-model/possible-values.ts";
import type {
  ApiModel,
  ArrayKeywords,
  Discriminator,
  Identifier,
  KeywordSchema,
  NumberKeywords,
  ObjectKeywords,
  Schema,
  StringKeywords,
} from "../../4-model/types.ts";
import { Text, text } from "../environment/text.ts";
import { type ComposedObject, composedObject } from "./composed-object.ts";
import { findSchema, keywordsOf } from "./find-schema.ts";
import { list, type Phrase, phrase, phraseText } from "./phrase.ts";
import { schemaName, typeName } from "./type-name.ts";
import { humanDivisor } from "./unix-time.ts";
import { bareText, jsonText } from "./values.ts";

/**
 * What the keywords of a schema ask for, each as a short phrase that follows a name: `between 1 and 100`, `multiple
 * of 60`. What its type and its possible values say is not repeated.
 */
export function schemaConstraints(
  schema: Schema,
  model: ApiModel,
  whole = composedObject(schema, model),
): readonly Phrase[] {
  const keywords = keywordsOf(schema, model);
  if (keywords === undefined) return [];
  const own = [
    ...valuePhrases(keywords),
    ...(keywords.number ? numberPhrases(keywords.number) : []),
    ...(keywords.string ? stringPhrases(keywords.string) : []),
  ];
  // What another schema asks for of its parts stands where that is described.
  if (schema.kind === "reference") return [...own, ...accessPhrases(schema)];
  return [
    ...own,
    ...(keywords.array ? arrayPhrases(keywords.array, model) : []),
    ...(keywords.object ? objectPhrases(keywords.object, model, whole) : []),
    ...compositionPhrases(keywords, model, whole),
    ...accessPhrases(schema),
  ];
}

function valuePhrases(keywords: KeywordSchema): Phrase[] {
  const only = keywords.const ?? (keywords.enum?.length === 1 ? keywords.enum[0] : undefined);
  return only === undefined ? [] : [phrase`always ${bareText(only)}`];
}

function numberPhrases(keywords: NumberKeywords): Phrase[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = keywords;
  const phrases: Phrase[] = format === undefined ? [] : [formatPhrase(format)];
  if (minimum !== undefined && maximum !== undefined) phrases.push(range(minimum, maximum));
  else if (minimum !== undefined) phrases.push(phrase`at least ${minimum}`);
  else if (maximum !== undefined) phrases.push(phrase`at most ${maximum}`);
  if (exclusiveMinimum !== undefined) phrases.push(phrase`greater than ${exclusiveMinimum}`);
  if (exclusiveMaximum !== undefined) phrases.push(phrase`less than ${exclusiveMaximum}`);
  if (multipleOf !== undefined) {
    phrases.push(phrase`a multiple of ${multipleOf}${humanDivisor(multipleOf, format)}`);
  }
  return phrases;
}

function stringPhrases({ minLength, maxLength, pattern, format, ...content }: StringKeywords): Phrase[] {
  const phrases: Phrase[] = format === undefined || format === "binary" ? [] : [formatPhrase(format)];
  phrases.push(...count(minLength, maxLength, "character"));
  if (pattern !== undefined) phrases.push(phrase`matches ${text(pattern)}`);
  if (content.contentEncoding !== undefined)
    phrases.push(phrase`encoded as ${text(content.contentEncoding)}`);
  if (content.contentMediaType !== undefined)
    phrases.push(phrase`contains ${text(content.contentMediaType)}`);
  return phrases;
}

function arrayPhrases(keywords: ArrayKeywords, model: ApiModel): Phrase[] {
  const phrases = count(keywords.minItems, keywords.maxItems, "item");
  if (keywords.uniqueItems) phrases.push(phrase`no item twice`);
  // Those of a schema with a name stand where it is described.
  const items = keywords.items?.kind === "keywords" ? keywords.items : undefined;
  const values = items?.enum && items.enum.length > 1 ? items.enum : [];
  if (values.length > 0) phrases.push(phrase`each item ${list(values.map(bareText), "or")}`);
  if (items) phrases.push(...schemaConstraints(items, model).map((inner) => phrase`each item ${inner}`));
  if (keywords.contains) {
    const { contains, minContains = 1, maxContains } = keywords;
    const amounts = list(count(minContains, maxContains, "item"), "and");
    phrases.push(
      phrase`${amounts.length === 0 ? "any items" : amounts} of this kind: ${description(contains, model)}`,
    );
  }
  if (isNever(keywords.items) || isNever(keywords.unevaluatedItems)) phrases.push(phrase`no other items`);
  return phrases;
}

function objectPhrases(keywords: ObjectKeywords, model: ApiModel, whole?: ComposedObject): Phrase[] {
  const { properties, required, propertyNames } = keywords;
  const phrases = count(keywords.minProperties, keywords.maxProperties, "property", "properties");
  for (const { property, required: others } of keywords.dependentRequired ?? []) {
    phrases.push(phrase`with ${text(property)} also ${list(others.map(text), "and")}`);
  }
  for (const { property, schema } of keywords.dependentSchemas ?? []) {
    phrases.push(phrase`with ${text(property)}: ${description(schema, model)}`);
  }
  const described = whole?.described ?? new Set(properties.map(({ name }) => name));
  const undescribed = required.filter((name) => !described.has(name));
  if (undescribed.length > 0) phrases.push(phrase`with ${list(undescribed.map(text), "and")}`);
  if (propertyNames) phrases.push(phrase`each name: ${description(propertyNames, model)}`);
  if (isNever(keywords.additionalProperties) || isNever(keywords.unevaluatedProperties)) {
    phrases.push(phrase`no other properties`);
  }
  return phrases;
}

/** What the parts of a value ask for, beyond what its type and the rows of its properties say. */
function compositionPhrases(keywords: KeywordSchema, model: ApiModel, whole?: ComposedObject): Phrase[] {
  const { allOf = [], not, if: condition, then: consequence, else: alternative } = keywords;
  const phrases = allOf.flatMap((part) =>
    part.kind === "keywords" ? schemaConstraints(part, model, whole) : [],
  );
  phrases.push(...alternativePhrases(keywords, model));
  if (keywords.discriminator) phrases.push(discriminatorPhrase(keywords.discriminator, model));
  if (not) phrases.push(phrase`not: ${description(not, model)}`);
  if (condition) {
    const then = consequence ? phrase`, then ${description(consequence, model)}` : phrase``;
    const otherwise = alternative ? phrase`, else ${description(alternative, model)}` : phrase``;
    phrases.push(phrase`if ${description(condition, model)}${then}${otherwise}`);
  }
  return phrases;
}

/** What the alternatives ask for, beyond their types, the rows of their properties and the values that are possible. */
function alternativePhrases({ oneOf, anyOf = [] }: KeywordSchema, model: ApiModel): Phrase[] {
  const branches = oneOf ?? anyOf;
  const conditions = branches.map((branch) => (isCondition(branch) ? schemaConstraints(branch, model) : []));
  if (branches.length > 1 && conditions.every(({ length }) => length > 0)) {
    const each = conditions.map((asked) => list(asked, "and"));
    return [phrase`${oneOf ? "exactly" : "at least"} one of these: ${list(each, "or")}`];
  }
  const asked = branches.map((branch) =>
    branch.kind === "keywords" && branch.object ? list(schemaConstraints(branch, model), "and") : [],
  );
  const [first = []] = asked;
  const isSame = new Set(asked.map((words) => Text.reveal(phraseText(words)))).size === 1;
  if (isSame && first.length > 0) return [first];
  return branches.flatMap((branch, index) => {
    const words = asked[index] ?? [];
    return words.length === 0 ? branchPhrases(branch, model) : [phrase`variant ${index + 1}: ${words}`];
  });
}

/** Whether a schema asks for something of an object that is described elsewhere. */
function isCondition(schema: Schema): boolean {
  if (schema.kind !== "keywords" || schema.object === undefined) return false;
  const { properties, patternProperties, additionalProperties } = schema.object;
  return properties.length === 0 && (patternProperties ?? additionalProperties) === undefined;
}

/** What one of several asks for: `String: at most 5000 characters`. */
function branchPhrases(branch: Schema, model: ApiModel): Phrase[] {
  if (branch.kind !== "keywords" || branch.object !== undefined || branch.const !== undefined) return [];
  const inner = branch.type === undefined ? (branch.oneOf ?? branch.anyOf) : undefined;
  if (inner) return inner.flatMap((part) => branchPhrases(part, model));
  const { enum: values = [], ...others } = branch;
  const asked = schemaConstraints(others, model);
  const parts = values.length === 0 ? asked : [list(values.map(jsonText), "or"), ...asked];
  if (parts.length === 0) return [];
  return [phrase`${typeName(branch, model)}: ${list(parts, "and")}`];
}

/** More values than these are for the list of schemas to show. */
const maximumMapped = 24;

/** `kind` tells which it is: `cat` is Cat, `dog` is Dog. */
function discriminatorPhrase(discriminator: Discriminator, model: ApiModel): Phrase {
  const { property, mapping, implicit = [], default: otherwise } = discriminator;
  const find = (name: Identifier) => findSchema(model, name).schema;
  const targets = [...new Set([...mapping, ...implicit].map(({ target }) => target))];
  const named = targets.slice(0, maximumMapped).map((target) => {
    const reference = { kind: "reference", pointer: "", target, annotations: {} } as const;
    const values = [...discriminatingValues(discriminator, reference, find)];
    return phrase`${list(values.map(text), "or")} is ${schemaName(target, model)}`;
  });
  const more = targets.length - named.length;
  const parts = [
    ...named,
    ...(more > 0 ? [phrase`${more} more`] : []),
    ...(otherwise === undefined ? [] : [phrase`anything else is ${schemaName(otherwise, model)}`]),
  ];
  const which = parts.length === 0 ? phrase`` : phrase`: ${list(parts, "and")}`;
  return phrase`${text(property)} tells which it is${which}`;
}

/** A schema in words, for one that no row describes: its type, its values, what its keywords ask for. */
function description(schema: Schema, model: ApiModel): Phrase {
  if (schema.kind !== "keywords") return typeName(schema, model);
  const { object } = schema;
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  const { const: _only, enum: _values, ...others } = schema;
  const asked = schemaConstraints(others, model);
  const properties = (object?.properties ?? []).map(
    (property) =>
      phrase`${text(property.name)} (${property.required ? "required, " : ""}${description(property.schema, model)})`,
  );
  const parts: Phrase[] = [
    values.length > 0 ? list(values.map(jsonText), "or") : typeName(schema, model),
    ...asked,
    ...(properties.length === 0 ? [] : [phrase`with ${list(properties, "and")}`]),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : phrase`, ${part}`));
}

function accessPhrases(schema: Schema): Phrase[] {
  if (schema.kind === "boolean") return [];
  const { readOnly, writeOnly } = schema.annotations;
  return [...(readOnly ? [phrase`read-only`] : []), ...(writeOnly ? [phrase`write-only`] : [])];
}

/** Formats that say more in words; the others are named. */
const formats: Readonly<Record<string, string>> = {
  date: "a date such as 2025-12-31",
  "date-time": "a date and time such as 2025-12-31T23:59:59Z",
  double: "double precision",
  email: "an email address",
  float: "single precision",
  int32: "32-bit",
  int64: "64-bit",
  "unix-time": "seconds since the Unix epoch",
  uri: "an absolute URI",
  url: "an absolute URL",
  uuid: "a UUID",
};

function formatPhrase(format: string): Phrase {
  const words = Object.hasOwn(formats, format) ? formats[format] : undefined;
  return words === undefined ? phrase`format ${text(format)}` : phrase`${words}`;
}

function range(minimum: number, maximum: number): Phrase {
  return minimum === maximum ? phrase`exactly ${minimum}` : phrase`between ${minimum} and ${maximum}`;
}

function count(
  minimum: number | undefined,
  maximum: number | undefined,
  singular: string,
  plural = `${singular}s`,
): Phrase[] {
  const noun = (amount: number) => (amount === 1 ? singular : plural);
  if (minimum && maximum !== undefined) return [phrase`${range(minimum, maximum)} ${noun(maximum)}`];
  if (minimum) return [phrase`at least ${minimum} ${noun(minimum)}`];
  return maximum === undefined ? [] : [phrase`at most ${maximum} ${noun(maximum)}`];
}
