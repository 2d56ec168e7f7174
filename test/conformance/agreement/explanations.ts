import type { JudgeName } from "./judges.ts";

interface Disagreeing {
  readonly judge: JudgeName;
  /** All keywords of the schema and of what it refers to, with their values. */
  readonly keywords: ReadonlyMap<string, readonly unknown[]>;
  readonly value: unknown;
}

/** A reason for which others judge otherwise, and by which keywords and what kind of value it can be told. */
interface Explanation {
  readonly judges: readonly JudgeName[];
  readonly reason: string;
  appliesTo(disagreeing: Disagreeing): boolean;
}

const explanations: readonly Explanation[] = [
  {
    judges: ["ajv", "hyperjump"],
    reason:
      "`discriminator` chooses among alternatives that a value would all fit: JSON Schema does not know it",
    appliesTo: ({ keywords, value }) =>
      keywords.has("discriminator") && hasNode(value, (node) => typeof node === "object" && node !== null),
  },
  {
    judges: ["ajv", "hyperjump"],
    reason:
      "`writeOnly`: the validator of a component is that of what is received, where such a property is not looked at",
    appliesTo: ({ keywords, value }) =>
      keywords.get("writeOnly")?.includes(true) === true &&
      hasNode(value, (node) => typeof node === "object" && node !== null),
  },
  {
    judges: ["ajv", "hyperjump"],
    reason: "`multipleOf` of decimals and of large numbers: they calculate with binary fractions",
    appliesTo: ({ keywords, value }) =>
      keywords.has("multipleOf") &&
      hasNumber(
        value,
        (number) =>
          !Number.isSafeInteger(number) || keywords.get("multipleOf")?.every(Number.isInteger) !== true,
      ),
  },
  {
    judges: ["hyperjump"],
    reason:
      "`$recursiveAnchor` and `$recursiveRef` in the meta-schema: hyperjump's copy of it does not have them",
    appliesTo: ({ keywords, value }) =>
      keywords.has("$recursiveAnchor") && hasKey(value, (key) => key.startsWith("$recursive")),
  },
  {
    judges: ["ajv"],
    reason:
      "names that every object inherits: Ajv skips `__proto__`, calls `toString`, and takes others for given or evaluated",
    appliesTo: ({ keywords, value }) =>
      hasKey(value, isInherited) || [...keywords.keys(), ...textsOf(keywords, "required")].some(isInherited),
  },
  {
    judges: ["ajv"],
    reason: "`$dynamicRef`: Ajv does not look for anchors in the place where it stands",
    appliesTo: ({ keywords }) => keywords.has("$dynamicRef"),
  },
  {
    judges: ["ajv"],
    reason:
      "`if` beside `unevaluatedItems` or `unevaluatedProperties`: Ajv forgets what the condition has evaluated",
    appliesTo: ({ keywords }) =>
      keywords.has("if") && (keywords.has("unevaluatedItems") || keywords.has("unevaluatedProperties")),
  },
  {
    judges: ["ajv"],
    reason: "`items` in an `anyOf` beside `unevaluatedItems`: Ajv forgets what it has evaluated",
    appliesTo: ({ keywords, value }) =>
      ["items", "anyOf", "unevaluatedItems"].every((keyword) => keywords.has(keyword)) &&
      hasNode(value, Array.isArray),
  },
  {
    judges: ["ajv"],
    reason: "`required` with the empty name: Ajv does not ask for it",
    appliesTo: ({ keywords }) => textsOf(keywords, "required").includes(""),
  },
  {
    judges: ["ajv"],
    reason: "`contains` beside `unevaluatedItems`: Ajv counts all items as evaluated where it finds one",
    appliesTo: ({ keywords, value }) =>
      keywords.has("contains") && keywords.has("unevaluatedItems") && hasNode(value, Array.isArray),
  },
];

/** Why a judge is not of our mind; undefined if nobody knows, which has to be looked into. */
export function explain(disagreeing: Disagreeing): string | undefined {
  return explanations.find(
    ({ judges, appliesTo }) => judges.includes(disagreeing.judge) && appliesTo(disagreeing),
  )?.reason;
}

function isInherited(key: string): boolean {
  return key in Object.prototype;
}

/** What stands in lists of a keyword. */
function textsOf(keywords: ReadonlyMap<string, readonly unknown[]>, keyword: string): readonly string[] {
  return (keywords.get(keyword) ?? []).flat().filter((text) => typeof text === "string");
}

/** Whether something in a value is like that. */
function hasNode(value: unknown, isIt: (node: unknown) => boolean): boolean {
  if (isIt(value)) return true;
  return (
    typeof value === "object" && value !== null && Object.values(value).some((node) => hasNode(node, isIt))
  );
}

function hasNumber(value: unknown, isIt: (number: number) => boolean): boolean {
  return hasNode(value, (node) => typeof node === "number" && isIt(node));
}

function hasKey(value: unknown, isIt: (key: string) => boolean): boolean {
  return hasNode(value, (node) => typeof node === "object" && node !== null && Object.keys(node).some(isIt));
}
