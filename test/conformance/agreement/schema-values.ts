import type { Choices } from "./choices.ts";
import { type JsonSchema, type Keywords, listOf, type Resolve, recordOf, schemaOf } from "./schema.ts";

const deepest = 5;

/** A value that a schema means, as far as its keywords are followed: most are valid, and all are near to it. */
export function makeValue(schema: JsonSchema, resolve: Resolve, choices: Choices, depth = 0): unknown {
  // Some schemas ask for themselves, without end: nothing that has one is valid.
  if (typeof schema === "boolean" || depth > 2 * deepest) return anything(choices);
  const keywords = flatten(schema, resolve, choices);
  if ("const" in keywords) return structuredClone(keywords["const"]);
  const values = keywords["enum"];
  if (Array.isArray(values) && values.length > 0) return structuredClone(choices.pick(values));
  const isDeep = depth >= deepest || choices.isExhausted;
  const make = (inner: unknown) => makeValue(schemaOf(inner), resolve, choices, depth + 1);
  switch (chooseType(keywords, choices)) {
    case "null":
      return null;
    case "boolean":
      return choices.chance(50);
    case "integer":
      return makeNumber(keywords, choices, 1);
    case "number":
      return makeNumber(keywords, choices, choices.pick([1, 0.5, 0.01]));
    case "string":
      return makeText(keywords, choices);
    case "array":
      return makeList(keywords, choices, { make, isDeep });
    case "object":
      return makeObject(keywords, choices, { make, isDeep });
    case undefined:
      return anything(choices);
  }
}

const types = ["null", "boolean", "integer", "number", "string", "array", "object"] as const;
type Type = (typeof types)[number];

/** The keywords by which a type can be told where none is named. */
const typical: readonly (readonly [Type, RegExp])[] = [
  ["object", /^(?:properties|required|additionalProperties|patternProperties|(?:min|max)Properties)$/],
  ["object", /^(?:propertyNames|dependent(?:Required|Schemas)|unevaluatedProperties)$/],
  ["array", /^(?:items|prefixItems|contains|(?:min|max)(?:Items|Contains)|uniqueItems|unevaluatedItems)$/],
  ["string", /^(?:pattern|(?:min|max)Length|format)$/],
  ["number", /^(?:(?:exclusive)?M(?:in|ax)imum|minimum|maximum|multipleOf)$/],
];

function chooseType(keywords: Keywords, choices: Choices): Type | undefined {
  const named = [keywords["type"]].flat();
  const allowed = types.filter((type) => named.includes(type));
  if (allowed.length > 0) return choices.pick(allowed);
  const told = typical.filter(([, names]) => Object.keys(keywords).some((key) => names.test(key)));
  return told.length > 0 && choices.chance(80) ? choices.pick(told)[0] : undefined;
}

/** What a schema says together with what it refers to, and with one of each kind of its alternatives. */
function flatten(schema: Keywords, resolve: Resolve, choices: Choices, depth = 0): Keywords {
  if (depth > deepest) return schema;
  const branches = [
    ...(typeof schema["$ref"] === "string" ? [resolve(schema["$ref"])] : []),
    ...listOf(schema["allOf"]),
    ...pickOne(listOf(schema["anyOf"]), choices),
    ...pickOne(listOf(schema["oneOf"]), choices),
    ...("if" in schema ? (choices.chance(60) ? [schema["if"], schema["then"]] : [schema["else"]]) : []),
  ].map(schemaOf);
  return branches.reduce<Keywords>((merged, branch) => {
    if (typeof branch === "boolean") return merged;
    return merge(merged, flatten(branch, resolve, choices, depth + 1));
  }, schema);
}

function pickOne(alternatives: readonly unknown[], choices: Choices): unknown[] {
  return alternatives.length === 0 ? [] : [choices.pick(alternatives)];
}

function merge(left: Keywords, right: Keywords): Keywords {
  return {
    ...right,
    ...left,
    ...("properties" in left &&
      "properties" in right && {
        properties: { ...recordOf(right["properties"]), ...recordOf(left["properties"]) },
      }),
    ...("required" in left &&
      "required" in right && { required: [...listOf(left["required"]), ...listOf(right["required"])] }),
  };
}

function makeNumber(keywords: Keywords, choices: Choices, step: number): number {
  const least = bound(keywords, ["minimum", "exclusiveMinimum"]) ?? -100;
  const most = bound(keywords, ["maximum", "exclusiveMaximum"]) ?? Math.max(least, 0) + 100;
  if (choices.chance(30)) return choices.pick([least, most, Math.ceil(least), Math.floor(most)]);
  const divisor = typeof keywords["multipleOf"] === "number" ? keywords["multipleOf"] : step;
  const count = Math.max(0, Math.min(1000, Math.floor((most - least) / divisor)));
  // As somebody writes it: `0.07`, and not the sum of seven hundredths.
  return Number(((Math.ceil(least / divisor) + choices.below(count + 1)) * divisor).toPrecision(15));
}

function bound(keywords: Keywords, names: readonly string[]): number | undefined {
  return names.map((name) => keywords[name]).find((value) => typeof value === "number");
}

const characters = ["a", "Z", "0", " ", "é", "𝒳", "\u2028", "\u{1f469}\u200d\u{1f467}", "-", "/"];

function makeText(keywords: Keywords, choices: Choices): string {
  const { pattern, minLength, maxLength } = keywords;
  const matching = typeof pattern === "string" ? choices.matching(pattern) : undefined;
  if (matching !== undefined) return matching;
  const least = Math.min(numberOr(minLength, 0), 300);
  const most = Math.min(numberOr(maxLength, least + 5), 300);
  const length = choices.pick([least, most, choices.between(least, Math.max(least, most))]);
  // In code points, which is what JSON Schema counts.
  const text = Array.from({ length }, () => choices.pick(characters)).join("");
  return [...text].slice(0, Math.max(least, most)).join("");
}

interface Inner {
  readonly make: (schema: unknown) => unknown;
  /** Nothing more than has to be there. */
  readonly isDeep: boolean;
}

function makeList(keywords: Keywords, choices: Choices, { make, isDeep }: Inner): unknown[] {
  const first = listOf(keywords["prefixItems"]);
  const least = numberOr(keywords["minItems"], 0);
  const most = Math.min(numberOr(keywords["maxItems"], least + 3), least + 3);
  const length = Math.min(isDeep ? least : choices.between(least, Math.max(least, most)), 50);
  const items = Array.from({ length }, (_, index) => make(first[index] ?? keywords["items"]));
  if (!("contains" in keywords)) return items;
  const count = choices.between(0, numberOr(keywords["minContains"], 1) + 1);
  return [...items, ...Array.from({ length: count }, () => make(keywords["contains"]))];
}

function makeObject(keywords: Keywords, choices: Choices, { make, isDeep }: Inner): object {
  const properties = recordOf(keywords["properties"]);
  const required = new Set(listOf(keywords["required"]).map(String));
  const chosen = Object.keys(properties).filter((key) => !required.has(key) && !isDeep && choices.chance(50));
  const entries = [...required, ...chosen].map((key) => [
    key,
    make(Object.hasOwn(properties, key) ? properties[key] : keywords["additionalProperties"]),
  ]);
  for (const [pattern, schema] of Object.entries(recordOf(keywords["patternProperties"]))) {
    const key = isDeep || choices.chance(30) ? undefined : choices.matching(pattern);
    if (key !== undefined) entries.push([key, make(schema)]);
  }
  const others = keywords["additionalProperties"] ?? keywords["unevaluatedProperties"];
  if (typeof others === "object" && !isDeep && choices.chance(70)) {
    const name = "propertyNames" in keywords ? make(keywords["propertyNames"]) : undefined;
    const key = typeof name === "string" ? name : choices.pick(["x", "", "toLocaleString"]);
    entries.push([key, make(others)]);
  }
  return Object.fromEntries(entries);
}

/** Any value, small, and hostile where possible. */
export function anything(choices: Choices): unknown {
  return structuredClone(choices.pick(samples));
}

const samples: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  1.5,
  0.1 + 0.2,
  1e308,
  2 ** 53 + 2,
  "",
  "a",
  "𝒳",
  "1",
  "null",
  [],
  [null],
  [1, 1],
  {},
  { a: 1 },
  JSON.parse('{"__proto__":1}'),
  { toString: 1 },
];

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === "number" && value >= 0 ? Math.floor(value) : otherwise;
}
