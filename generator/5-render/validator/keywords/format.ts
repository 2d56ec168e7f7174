import type { NumberKeywords, StringKeywords } from "../../../4-model/types.ts";
import { code } from "../../environment/code.ts";
import { isInteger } from "../divisibility.ts";
import type { Keyword } from "../keyword.ts";
import { ifThen } from "../statement.ts";
import { notFitting, reportIssue } from "../target.ts";

/** Formats that are checked, and the function of the runtime for each. Others only inform. */
const stringFormats: Readonly<Record<string, string>> = {
  byte: "isBase64",
  date: "isDate",
  "date-time": "isDateTime",
  duration: "isDuration",
  email: "isEmail",
  hostname: "isHostname",
  "idn-email": "isIdnEmail",
  "idn-hostname": "isIdnHostname",
  ipv4: "isIpv4",
  ipv6: "isIpv6",
  iri: "isIri",
  "iri-reference": "isIriReference",
  "json-pointer": "isJsonPointer",
  regex: "isRegex",
  "relative-json-pointer": "isRelativeJsonPointer",
  time: "isTime",
  uri: "isUri",
  "uri-reference": "isUriReference",
  "uri-template": "isUriTemplate",
  uuid: "isUuid",
};

const numberFormats: Readonly<Record<string, string>> = {
  int32: "isInt32",
  int64: "isInt64",
  "unix-time": "isUnixTime",
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
    const isTime = number?.format === "unix-time" && !number.isAnnotation;
    if (target.check.mode === "decide" && isInteger(schema) && isTime)
      return [ifThen(code`Math.abs(${target.value}) > 8.64e12`, [notFitting])];
    return formatStatements(numberFormats, number, target);
  },
};

function formatStatements(
  formats: typeof stringFormats,
  { format, isAnnotation }: NumberKeywords | StringKeywords = {},
  target: Parameters<Keyword["statements"]>[1],
) {
  if (format === undefined || isAnnotation || !Object.hasOwn(formats, format)) return [];
  const check = formats[format];
  if (check === undefined) return [];
  const condition = code`!${target.check.module.runtime("checks", check)}(${target.value})`;
  return [ifThen(condition, [reportIssue(target, "format", code`${format}`)])];
}
