import type { TypeDifference } from "./type-differences.ts";

/** A way in which our types differ from openapi-typescript's on purpose. */
interface DeliberateDifference {
  readonly reason: string;
  covers(difference: TypeDifference): boolean;
}

/** All of them; the judge passes a type that differs in these ways only. */
const deliberateDifferences: readonly DeliberateDifference[] = [
  {
    reason: "An object that may have no properties has none: openapi-typescript takes anything there.",
    covers: ({ ours, theirs }) =>
      ours === "Record<string, never>" &&
      /^Record<string, unknown>$|^\{ \[key: string\]: unknown; \}$/.test(theirs),
  },
];

/** Whether we want it so. */
export function isDeliberate(difference: TypeDifference): boolean {
  return deliberateDifferences.some(({ covers }) => covers(difference));
}
