import type { TypeDifference } from "./type-differences.ts";

/** What a description says that its types of openapi-typescript do not. */
export interface DescriptionFacts {
  /** Names of all properties that are only sent. */
  readonly writeOnly: ReadonlySet<string>;
}

/** A way in which our types differ from openapi-typescript's on purpose. */
interface DeliberateDifference {
  readonly reason: string;
  covers(difference: TypeDifference, facts: DescriptionFacts): boolean;
}

/** All of them; the judge passes a type that differs in these ways only. */
const deliberateDifferences: readonly DeliberateDifference[] = [
  {
    reason: "What is sent has no property that is only received: openapi-typescript has one type for both.",
    covers: ({ ours, theirs }) => ours.startsWith("no ") && theirs.startsWith("readonly "),
  },
  {
    reason: "What is received has no property that is only sent: openapi-typescript has one type for both.",
    covers: ({ ours }, { writeOnly }) => ours.startsWith("no ") && writeOnly.has(ours.slice("no ".length)),
  },
  {
    reason: "An object that may have no properties has none: openapi-typescript takes anything there.",
    covers: ({ ours, theirs, path }) =>
      (ours === "never" && theirs === "unknown" && path.endsWith("{}")) ||
      (ours === "Record<string, never>" &&
        /^Record<string, unknown>$|^\{ \[key: string\]: unknown; \}$/.test(theirs)),
  },
  {
    reason:
      "`anyOf` of what must be present says nothing about the rest: openapi-typescript then forgets the properties beside it.",
    covers: ({ ours, theirs }) => theirs === "unknown" && ours.startsWith("{ "),
  },
];

/** Whether we want it so. */
export function isDeliberate(difference: TypeDifference, facts: DescriptionFacts): boolean {
  return deliberateDifferences.some(({ covers }) => covers(difference, facts));
}

/** Reads them from a bundled description. */
export function readFacts(document: unknown): DescriptionFacts {
  const writeOnly = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (isWriteOnly(member)) writeOnly.add(name);
      visit(member);
    }
  };
  visit(document);
  return { writeOnly };
}

function isWriteOnly(value: unknown): boolean {
  return typeof value === "object" && value !== null && "writeOnly" in value && value.writeOnly === true;
}
