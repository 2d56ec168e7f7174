import { alternatives, didYouMean, error, warning } from "./entry.ts";

/** Diagnostics of 4-model: a description that says something Ashlar cannot turn into what it asks for. */
export const modelCodes = {
  "unsupported-construct": error(
    ({ construct }: { construct: string }) => `${construct} is not supported yet`,
  ),
  "ignored-construct": warning(
    ({ construct, reason }: { construct: string; reason: string }) => `${construct} is ignored: ${reason}`,
  ),
  "circular-schema": error(
    ({ chain }: { chain: readonly string[] }) =>
      `the schema leads back to itself, so that no value can be judged by it: ${chain.join(" -> ")}`,
    () =>
      "leave one of the references out; what alternatives have in common can be a schema that does not list them",
  ),
  "pagination-mismatch": error(
    ({ expected }: { expected: string }) => `the pagination does not fit: expected ${expected}`,
  ),
  "constraint-malformed": error(
    ({ expected }: { expected: string; candidates?: readonly string[] }) =>
      `a constraint is not written like this: expected ${expected}`,
    ({ candidates = [] }) => didYouMean({ candidates }),
  ),
  "constraint-duplicate-id": error(
    ({ id }: { id: string }) => `another constraint has the id \`${id}\` already`,
  ),
  "constraint-unknown-parameter": error(
    ({ name }: { name: string; known: readonly string[] }) => `the operation has no parameter \`${name}\``,
    ({ known }) =>
      known.length === 0 ? undefined : `it has ${known.map((name) => `\`${name}\``).join(", ")}`,
  ),
  "constraint-unknown-property": error(
    ({ name }: { name: string }) => `the body of the operation has no property \`${name}\``,
  ),
  "constraint-not-a-number": error(
    (subject: RuleSubjectName) => `this rule calculates, and ${called(subject)} is no number`,
  ),
  "constraint-not-a-text": error(
    (subject: RuleSubjectName) => `this rule looks for a text, and ${called(subject)} is never one`,
  ),
  "constraint-impossible-value": error(
    ({ value, ...subject }: RuleSubjectName & { value: string; values: readonly string[] }) =>
      `${called(subject)} can never be ${value}`,
    ({ values }) => `it can be ${alternatives(values)}`,
  ),
  "constraint-example": error(({ id, expected }: { id: string; expected: "valid" | "invalid" }) =>
    expected === "valid"
      ? `this example is given as valid and breaks the rule \`${id}\``
      : `this example is given as invalid and satisfies the rule \`${id}\``,
  ),
  "dependency-malformed": error(
    ({ at, expected }: { at?: string; expected: string }) =>
      `a dependency is not written like this: expected ${expected}${at === undefined ? "" : ` at ${at}`}`,
  ),
};

/** What a rule speaks of: a parameter, or a property of the body. */
export interface RuleSubjectName {
  readonly name: string;
  readonly of: "parameter" | "body";
}

function called({ name, of }: RuleSubjectName): string {
  return of === "parameter" ? `the parameter \`${name}\`` : `the property \`${name}\` of the body`;
}
