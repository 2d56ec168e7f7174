import type { NumberKeywords, StringKeywords } from "../../../4-model/types.ts";
import { code } from "../../environment/code.ts";
import { isInteger } from "../divisibility.ts";
import type { Keyword } from "../keyword.ts";
import { ifThen } from "../statement.ts";
import { notFitting, reportIssue } from "../target.ts";

/** Formats that are checked, the function of the runtime for each, and what to call it. Others only inform. */
const stringFormats: Readonly<Record<string, readonly [check: string, name: string]>> = {
  byte: ["isBase64", "Base64"],
  date: ["isDate", "a date such as 2025-01-31"],
  "date-time": ["isDateTime", "a date and time such as 2025-01-31T12:00:00Z"],
  duration: ["isDuration", "a duration such as P1DT12H"],
  email: ["isEmail", "an email address"],
  hostname: ["isHostname", "a host name"],
  "idn-email": ["isIdnEmail", "an email address"],
  "idn-hostname": ["isIdnHostname", "a host name"],
  ipv4: ["isIpv4", "an IPv4 address"],
  ipv6: ["isIpv6", "an IPv6 address"],
  iri: ["isIri", "an absolute IRI"],
  "iri-reference": ["isIriReference", "an IRI reference"],
  "json-pointer": ["isJsonPointer", "a JSON Pointer"],
  regex: ["isRegex", "a regular expression"],
  "relative-json-pointer": ["isRelativeJsonPointer", "a relative JSON Pointer"],
  time: ["isTime", "a time such as 12:00:00Z"],
  uri: ["isUri", "an absolute URI"],
  "uri-reference": ["isUriReference", "a URI reference"],
  "uri-template": ["isUriTemplate", "a URI template"],
  uuid: ["isUuid", "a UUID"],
};

const numberFormats: Readonly<Record<string, readonly [check: string, name: string]>> = {
  int32: ["isInt32", "a 32-bit integer"],
  int64: ["isInt64", "a 64-bit integer"],
  "unix-time": ["isUnixTime", "a time in whole seconds since 1970"],
};

export const stringFormat: Keyword = {
  kind: "string",
  statements: ({ string }, target) => formatStatements(stringFormats, string, target),
};

export const numberFormat: Keyword = {
  kind: "number",
  statements: (schema, target) => {
    const { number } = schema;
    // Of an integer nothing else is left to ask.
    if (target.check.mode === "decide" && isInteger(schema) && number?.format === "unix-time")
      return [ifThen(code`Math.abs(${target.value}) > 8.64e12`, [notFitting])];
    return formatStatements(numberFormats, number, target);
  },
};

function formatStatements(
  formats: typeof stringFormats,
  { format, isAnnotation }: NumberKeywords | StringKeywords = {},
  target: Parameters<Keyword["statements"]>[1],
) {
  const isKnown = format !== undefined && !isAnnotation && Object.hasOwn(formats, format);
  const known = isKnown ? formats[format] : undefined;
  if (!known) return [];
  const [check, name] = known;
  const condition = code`!${target.check.module.runtime("checks", check)}(${target.value})`;
  return [ifThen(condition, [reportIssue(target, "format", `must be ${name}`)])];
}
