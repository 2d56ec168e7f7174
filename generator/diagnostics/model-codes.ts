import { alternatives, didYouMean, error, warning } from "./entry.ts";

interface Rule {
  readonly id: string;
}

interface Named {
  readonly name: string;
  readonly candidates: readonly string[];
}

/** Diagnostics of 4-model: a correct description that cannot be turned into what it asks for. */
export const modelCodes = {
  "unsupported-construct": error(
    ({ construct }: { construct: string; help?: string | undefined }) => `${construct} is not supported yet`,
    ({ help }) => help,
  ),
  "ignored-construct": warning(
    ({ construct, reason }: { construct: string; reason: string }) => `${construct} is ignored: ${reason}`,
  ),
  "name-clash": error(
    ({ name, other }: { name: string; other: string }) =>
      `\`${name}\` and \`${other}\` would have the same name in TypeScript`,
  ),
  "unusable-name": error(({ name }: { name: string }) => `no TypeScript name can be made of \`${name}\``),
  "pagination-shape": error(
    ({ problem }: { problem: string }) => `the pagination is not written as expected: ${problem}`,
  ),
  "pagination-unknown-style": error(
    ({ style, allowed }: { style: string; allowed: readonly string[] }) =>
      `\`${style}\` is not a style of pagination; expected ${alternatives(allowed)}`,
  ),
  "pagination-unknown-parameter": error(
    ({ name }: Named) => `the pagination names the parameter \`${name}\`, which the operation does not have`,
    didYouMean,
  ),
  "pagination-unknown-field": error(
    ({ pointer, subject }: { pointer: string; subject: string; candidates: readonly string[] }) =>
      `there is nothing at \`${pointer}\` in the ${subject}`,
    didYouMean,
  ),
  "pagination-wrong-type": error(
    ({ pointer, expected, found }: { pointer: string; expected: string; found: string }) =>
      `\`${pointer}\` must be ${expected} for the pagination, and it is ${found}`,
  ),
  "pagination-no-response": error(() => "the operation has pagination but no successful JSON response"),
  "constraint-shape": error(
    ({ problem }: { problem: string; candidates: readonly string[] }) =>
      `the constraint is not written as expected: ${problem}`,
    didYouMean,
  ),
  "constraint-duplicate-id": error(({ id }: Rule) => `the constraint \`${id}\` stands here a second time`),
  "constraint-unknown-parameter": error(
    ({ id, name }: Rule & Named) =>
      `the constraint \`${id}\` names the parameter \`${name}\`, which the operation does not have`,
    didYouMean,
  ),
  "constraint-wrong-type": error(
    ({ id, name, expected }: Rule & { name: string; expected: string }) =>
      `the constraint \`${id}\` needs ${expected}, and the parameter \`${name}\` is none`,
  ),
  "constraint-impossible": error(
    ({ id, reason }: Rule & { reason: string }) => `the constraint \`${id}\` can never hold: ${reason}`,
  ),
  "constraint-example": error(({ id, kind }: Rule & { kind: "valid" | "invalid" }) =>
    kind === "valid"
      ? `the valid example breaks the constraint \`${id}\``
      : `the invalid example does not break the constraint \`${id}\``,
  ),
};
