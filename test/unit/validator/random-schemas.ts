import { Random } from "../model/random.ts";
import type { JsonSchema } from "./compile.ts";

/**
 * Schemas in which any keyword may stand beside any other, also where they contradict each other, and values to judge by
 * them: called `S0`, `S1`, …, the same in every run.
 *
 * Left out is what Ajv, which judges them as well, gets wrong: `uniqueItems` beside `prefixItems`, and `contains` beside
 * `prefixItems`, `minContains` or `unevaluatedItems`. They have cases of their own.
 */
export function randomSchemas(seed: number, count: number): Readonly<Record<string, JsonSchema>> {
  const random = new Random(seed);
  const chance = (percent: number) => random.below(100) < percent;
  const few = <Item>(most: number, make: () => Item) => Array.from({ length: 1 + random.below(most) }, make);

  function schema(depth: number): JsonSchema {
    if (chance(8)) return chance(50);
    // Not at the root: what is nothing but a reference to itself is refused.
    if (depth > 0 && chance(12)) return { $ref: `#/components/schemas/S${random.below(count)}` };
    const part = () => (depth > 2 ? leaf() : schema(depth + 1));
    return { ...typed(part), ...listed(), ...composed(part) };
  }

  function leaf(): JsonSchema {
    return chance(40) ? chance(50) : chance(50) ? {} : { type: random.pick(types) };
  }

  function typed(part: () => JsonSchema): object {
    const own = chance(30) ? undefined : few(2, () => random.pick(types));
    const speaksOf = (type: string) => (own === undefined || own.includes(type)) && chance(80);
    return {
      ...(own && { type: own.length === 1 ? own[0] : [...new Set(own)] }),
      ...(speaksOf("string") && strings()),
      ...(speaksOf("number") && numbers()),
      ...(speaksOf("array") && arrays(part)),
      ...(speaksOf("object") && objects(part)),
    };
  }

  const strings = () => ({
    ...(chance(30) && { minLength: random.below(3) }),
    ...(chance(30) && { maxLength: random.below(4) }),
    ...(chance(15) && { pattern: random.pick(["^a", "b$", "[0-9]"]) }),
  });

  const numbers = () => ({
    ...(chance(30) && { minimum: random.pick([-1, 0, 1]) }),
    ...(chance(20) && { maximum: random.pick([0, 5]) }),
    ...(chance(10) && { exclusiveMinimum: 0 }),
    ...(chance(15) && { multipleOf: random.pick([1, 2, 0.5]) }),
  });

  const arrays = (part: () => JsonSchema) => ({
    ...(chance(50) && { items: part() }),
    ...(chance(20) && { minItems: random.below(2) }),
    ...(chance(20) && { maxItems: random.below(3) }),
    ...(chance(20)
      ? { contains: part() }
      : {
          ...(chance(30) && { prefixItems: few(2, part) }),
          ...(chance(15) && { unevaluatedItems: part() }),
        }),
  });

  const objects = (part: () => JsonSchema) => ({
    ...(chance(60) && { properties: Object.fromEntries(few(3, () => [random.pick(names), part()])) }),
    ...(chance(30) && { required: [...new Set(few(2, () => random.pick(names)))] }),
    ...(chance(30) && { additionalProperties: part() }),
    ...(chance(15) && { patternProperties: { "^a": part(), ...(chance(30) && { b$: part() }) } }),
    ...(chance(10) && { propertyNames: part() }),
    ...(chance(10) && { minProperties: random.below(2) }),
    ...(chance(10) && { maxProperties: random.below(3) }),
    ...(chance(10) && { dependentRequired: { a: ["b"] } }),
    ...(chance(10) && { dependentSchemas: { a: part() } }),
    ...(chance(10) && { unevaluatedProperties: part() }),
  });

  const listed = () => ({
    ...(chance(10) && { enum: few(4, () => value(random, 2)) }),
    ...(chance(7) && { const: value(random, 2) }),
  });

  const composed = (part: () => JsonSchema) => ({
    ...(chance(10) && { allOf: few(2, part) }),
    ...(chance(10) && { anyOf: few(3, part) }),
    ...(chance(10) && { oneOf: few(3, part) }),
    ...(chance(7) && { not: part() }),
    ...(chance(7) && {
      if: part(),
      ...(chance(70) && { then: part() }),
      ...(chance(50) && { else: part() }),
    }),
  });

  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`S${index}`, schema(0)]));
}

/** JSON values that such schemas are about. */
export function randomValues(seed: number, count: number): readonly unknown[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => value(random, 0));
}

const types = ["string", "number", "integer", "boolean", "object", "array", "null"];
const keys = ["a", "b", "c", "ab"];
// Ajv calls an own `toString` of a value.
const names = [...keys, "toString"];
const scalars = [null, true, false, 0, 1, -1, 1.5, 7, "", "a", "ab", "b1"];

function value(random: Random, depth: number): unknown {
  const kind = depth > 2 ? 0 : random.below(6);
  if (kind < 4) return random.pick(scalars);
  const members = Array.from({ length: random.below(4) }, () => value(random, depth + 1));
  return kind === 4 ? members : Object.fromEntries(members.map((member) => [random.pick(keys), member]));
}
