import type {
  ApiModel,
  ArrayKeywords,
  KeywordSchema,
  NumberKeywords,
  ObjectKeywords,
  Schema,
  StringKeywords,
} from "../../4-model/types.ts";
import { text } from "../environment/text.ts";
import { keywordsOf } from "./find-schema.ts";
import { list, type Phrase, phrase } from "./phrase.ts";
import { humanDivisor } from "./unix-time.ts";
import { bareText } from "./values.ts";

/**
 * What the keywords of a schema ask for, each as a short phrase that follows a name: `between 1 and 100`, `multiple
 * of 60`. What its type and its possible values say is not repeated.
 */
export function schemaConstraints(schema: Schema, model: ApiModel): readonly Phrase[] {
  const keywords = keywordsOf(schema, model);
  if (keywords === undefined) return [];
  return [
    ...valuePhrases(keywords),
    ...(keywords.number ? numberPhrases(keywords.number) : []),
    ...(keywords.string ? stringPhrases(keywords.string) : []),
    ...(keywords.array ? arrayPhrases(keywords.array, model) : []),
    ...(keywords.object ? objectPhrases(keywords.object) : []),
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
  return phrases;
}

function objectPhrases({ minProperties, maxProperties, dependentRequired }: ObjectKeywords): Phrase[] {
  const dependencies = (dependentRequired ?? []).map(
    ({ property, required }) => phrase`with ${text(property)} also ${list(required.map(text), "and")}`,
  );
  return [...count(minProperties, maxProperties, "property", "properties"), ...dependencies];
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
