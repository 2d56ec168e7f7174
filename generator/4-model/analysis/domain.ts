import { isScalar, possibleValues } from "../possible-values.ts";
import type { SchemaLookup } from "../schema-walk.ts";
import type { Json, JsonType, KeywordSchema, NumberKeywords, Schema } from "../types.ts";
import type { Scalar } from "./formula.ts";
import { isBelow, isEqual, one, over, type Rational, rational, zero } from "./rational.ts";
import { anyNumber, type Bound, type NumberFacts, tighter, type Variable } from "./variable.ts";

/** What a value can be. It may say too much, never too little: what it rules out, the schema does. */
export type Domain = Pick<Variable, "numbers" | "others">;

const anything: Domain = { numbers: anyNumber, others: { values: [true, false, null], isOpen: true } };
const nothing: Domain = { others: { values: [], isOpen: false } };

/** What a schema leaves a value to be, as far as the rules between parameters can ask for it. */
export function domainOf(schema: Schema, lookup: SchemaLookup, seen: readonly Schema[] = []): Domain {
  if (schema.kind === "boolean") return schema.value ? anything : nothing;
  if (seen.includes(schema)) return anything;
  const inside = [...seen, schema];
  if (schema.kind === "reference") return domainOf(lookup.get(schema.target), lookup, inside);
  const parts = [
    ...(schema.reference === undefined ? [] : [lookup.get(schema.reference)]),
    ...(schema.allOf ?? []),
  ].map((part) => domainOf(part, lookup, inside));
  const choices = [schema.anyOf, schema.oneOf].flatMap((alternatives) =>
    alternatives ? [alternatives.map((part) => domainOf(part, lookup, inside)).reduce(either, nothing)] : [],
  );
  return [ownDomain(schema), ...parts, ...choices].reduce(both);
}

function ownDomain(schema: KeywordSchema): Domain {
  const typed = (schema.type ?? ["number", "string", "boolean", "null"])
    .map((type) => domainOfType(type, schema))
    .reduce(either, nothing);
  const listed = possibleValues(schema);
  return listed ? both(typed, listedDomain(listed)) : typed;
}

function domainOfType(type: JsonType, { number = {} }: KeywordSchema): Domain {
  switch (type) {
    case "integer":
      return { ...nothing, numbers: numberFacts(number, { isInteger: true }) };
    case "number":
      return { ...nothing, numbers: numberFacts(number, { isInteger: false }) };
    case "boolean":
      return { others: { values: [true, false], isOpen: false } };
    case "null":
      return { others: { values: [null], isOpen: false } };
    case "string":
    case "array":
    case "object":
      return { others: { values: [], isOpen: true } };
  }
}

function listedDomain(values: readonly Json[]): Domain {
  const scalars = values.filter(isScalar);
  const numbers = scalars.filter((value) => typeof value === "number");
  return {
    ...(numbers.length > 0 ? { numbers: { ...anyNumber, listed: numbers.map(rational) } } : {}),
    others: {
      values: scalars.filter((value) => typeof value !== "number"),
      isOpen: scalars.length < values.length,
    },
  };
}

/** The numbers that the formats allow; others constrain none. */
const formats: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["int32", [-(2 ** 31), 2 ** 31 - 1]],
  ["unix-time", [-8.64e12, 8.64e12]],
]);

function numberFacts(keywords: NumberKeywords, { isInteger }: { readonly isInteger: boolean }): NumberFacts {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf, format, isAnnotation } = keywords;
  const range = isAnnotation ? undefined : formats.get(format ?? "");
  const lower = bounds([minimum, range?.[0]], exclusiveMinimum);
  const upper = bounds([maximum, range?.[1]], exclusiveMaximum);
  return {
    ...anyNumber,
    ...(lower.length > 0 ? { lower: lower.reduce((left, right) => tighter(left, right, 1)) } : {}),
    ...(upper.length > 0 ? { upper: upper.reduce((left, right) => tighter(left, right, -1)) } : {}),
    multiples: [
      ...(isInteger || range ? [{ divisor: one, offset: zero }] : []),
      ...(multipleOf === undefined ? [] : [{ divisor: rational(multipleOf), offset: zero }]),
    ],
  };
}

function bounds(closed: readonly (number | undefined)[], open: number | undefined): readonly Bound[] {
  return [
    ...closed.flatMap((value) => (value === undefined ? [] : [{ value: rational(value), strict: false }])),
    ...(open === undefined ? [] : [{ value: rational(open), strict: true }]),
  ];
}

/** What fits both. */
function both(left: Domain, right: Domain): Domain {
  const all = [...left.others.values, ...right.others.values];
  const values = all.filter((value) => canBe(left, value) && canBe(right, value));
  const others = { values: [...new Set(values)], isOpen: left.others.isOpen && right.others.isOpen };
  if (!left.numbers || !right.numbers) return { others };
  return { others, numbers: bothNumbers(left.numbers, right.numbers) };
}

function canBe({ others: { values, isOpen } }: Domain, value: Scalar): boolean {
  return values.includes(value) || (isOpen && typeof value === "string");
}

function bothNumbers(left: NumberFacts, right: NumberFacts): NumberFacts {
  const lower = right.lower ? tighter(left.lower, right.lower, 1) : left.lower;
  const upper = right.upper ? tighter(left.upper, right.upper, -1) : left.upper;
  const listed = right.listed?.filter(
    (value) => !left.listed || left.listed.some((other) => isEqual(value, other)),
  );
  return {
    ...anyNumber,
    multiples: [...left.multiples, ...right.multiples],
    ...(lower ? { lower } : {}),
    ...(upper ? { upper } : {}),
    ...(listed || left.listed ? { listed: listed ?? left.listed ?? [] } : {}),
  };
}

/** What fits one of them. Of two sets of numbers: the members of two lists, or what both have in common. */
export function either(left: Domain, right: Domain): Domain {
  const values = [...new Set([...left.others.values, ...right.others.values])];
  const others = { values, isOpen: left.others.isOpen || right.others.isOpen };
  const numbers =
    left.numbers && right.numbers
      ? eitherNumber(left.numbers, right.numbers)
      : (left.numbers ?? right.numbers);
  return { others, ...(numbers ? { numbers } : {}) };
}

function eitherNumber(left: NumberFacts, right: NumberFacts): NumberFacts {
  const [first, second] = [membersOf(left), membersOf(right)];
  if (first && second) return { ...anyNumber, listed: [...first, ...second] };
  const lower = left.lower && right.lower && looser(left.lower, right.lower, 1);
  const upper = left.upper && right.upper && looser(left.upper, right.upper, -1);
  return {
    ...anyNumber,
    ...(lower ? { lower } : {}),
    ...(upper ? { upper } : {}),
    multiples: left.multiples.filter(({ divisor }) =>
      right.multiples.some((other) => isEqual(divisor, other.divisor)),
    ),
  };
}

/** The bound that leaves more. */
function looser(left: Bound, right: Bound, side: 1 | -1): Bound {
  return tighter(left, right, side) === left ? right : left;
}

/** The numbers of a list that fit what else is said. */
function membersOf({ listed, lower, upper, multiples }: NumberFacts): readonly Rational[] | undefined {
  return listed?.filter((value) => {
    const isHighEnough =
      !lower || isBelow(lower.value, value) || (!lower.strict && isEqual(lower.value, value));
    const isLowEnough =
      !upper || isBelow(value, upper.value) || (!upper.strict && isEqual(upper.value, value));
    return (
      isHighEnough && isLowEnough && multiples.every(({ divisor }) => over(value, divisor).denominator === 1n)
    );
  });
}
