import type { KeywordSchema } from "../../../4-model/types.ts";
import { type Code, code } from "../../environment/code.ts";
import { isInteger, isNoMultiple } from "../divisibility.ts";
import type { Keyword } from "../keyword.ts";
import { ifThen } from "../statement.ts";
import { reportIssue, type Target } from "../target.ts";

/** A keyword that compares a measure of the value with a number. */
interface Bound {
  readonly kind: Keyword["kind"];
  readonly name: string;
  readonly limit: (schema: KeywordSchema) => number | undefined;
  /** No value breaks this one: nothing has fewer than no characters. */
  readonly unbroken?: number;
  /** The condition that breaks it, or several, all of which hold then. */
  readonly breaks: (target: Target, limit: number, schema: KeywordSchema) => Code | readonly Code[];
}

function bound({ kind, name, limit, unbroken, breaks }: Bound): Keyword {
  return {
    kind,
    statements: (schema, target) => {
      const number = limit(schema);
      if (number === undefined || number === unbroken) return [];
      return [ifThen(breaks(target, number, schema), [reportIssue(target, name, code`${number}`)])];
    },
  };
}

function length({ value, check }: Target): Code {
  return code`${check.module.runtime("checks", "codePointLength")}(${value})`;
}

export const minimum = bound({
  kind: "number",
  name: "minimum",
  limit: ({ number }) => number?.minimum,
  breaks: ({ value }, limit) => code`${value} < ${limit}`,
});

export const maximum = bound({
  kind: "number",
  name: "maximum",
  limit: ({ number }) => number?.maximum,
  breaks: ({ value }, limit) => code`${value} > ${limit}`,
});

export const exclusiveMinimum = bound({
  kind: "number",
  name: "exclusiveMinimum",
  limit: ({ number }) => number?.exclusiveMinimum,
  breaks: ({ value }, limit) => code`${value} <= ${limit}`,
});

export const exclusiveMaximum = bound({
  kind: "number",
  name: "exclusiveMaximum",
  limit: ({ number }) => number?.exclusiveMaximum,
  breaks: ({ value }, limit) => code`${value} >= ${limit}`,
});

export const multipleOf = bound({
  kind: "number",
  name: "multipleOf",
  limit: ({ number }) => number?.multipleOf,
  breaks: (target, limit, schema) =>
    isNoMultiple(target.value, { divisor: limit }, { target, isInteger: isInteger(schema) }),
});

export const minLength = bound({
  kind: "string",
  name: "minLength",
  limit: ({ string }) => string?.minLength,
  unbroken: 0,
  // Whatever its characters are, a string of length 0 is the only one with fewer than one of them. No character takes more
  // than two units, so that only short strings need to be counted.
  breaks: (target, limit) =>
    limit === 1
      ? code`${target.value} === ""`
      : [code`${target.value}.length < ${2 * limit}`, code`${length(target)} < ${limit}`],
});

export const maxLength = bound({
  kind: "string",
  name: "maxLength",
  limit: ({ string }) => string?.maxLength,
  // There are no more characters than units: most strings need not be counted.
  breaks: (target, limit) => [code`${target.value}.length > ${limit}`, code`${length(target)} > ${limit}`],
});

export const minItems = bound({
  kind: "array",
  name: "minItems",
  limit: ({ array }) => array?.minItems,
  unbroken: 0,
  breaks: ({ value }, limit) => code`${value}.length < ${limit}`,
});

export const maxItems = bound({
  kind: "array",
  name: "maxItems",
  limit: ({ array }) => array?.maxItems,
  breaks: ({ value }, limit) => code`${value}.length > ${limit}`,
});

export const minProperties = bound({
  kind: "object",
  name: "minProperties",
  limit: ({ object }) => object?.minProperties,
  unbroken: 0,
  breaks: ({ value }, limit) => code`Object.keys(${value}).length < ${limit}`,
});

export const maxProperties = bound({
  kind: "object",
  name: "maxProperties",
  limit: ({ object }) => object?.maxProperties,
  breaks: ({ value }, limit) => code`Object.keys(${value}).length > ${limit}`,
});
