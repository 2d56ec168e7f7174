import type { TypeDifference } from "./type-differences.ts";

/** What a description says that its types of openapi-typescript do not. */
export interface DescriptionFacts {
  /** Names of all properties that are only sent. */
  readonly writeOnly: ReadonlySet<string>;
  /** Names of all properties that alternatives are told apart by. */
  readonly discriminators: ReadonlySet<string>;
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
      "Beside properties, the type of the others includes theirs, and `undefined` where one may be absent, since TypeScript cannot tell them apart: openapi-typescript intersects both, so that no value of the type can be written.",
    covers: ({ ours, theirs, path }) => {
      const own = membersOf(ours);
      return path.endsWith("{}") && membersOf(theirs).every((member) => own.includes(member));
    },
  },
  {
    reason:
      "A discriminator's property has the type of its own schema: openapi-typescript has the name of the schema there, also where the enum beside it says another, and makes it required.",
    covers: ({ ours, theirs, path }, { discriminators }) => {
      const property = path.split(".").at(-1) ?? "";
      if (discriminators.has(property) && /^"[^"]*"(?: \| "[^"]*")*$/.test(theirs)) return true;
      if (ours === `${theirs}?` && discriminators.has(theirs)) return true;
      if (theirs === "never") return discriminators.size > 0;
      return [...discriminators].some((name) =>
        [...theirs.matchAll(/(\w+): "[^"]*"/g)].some(
          ([text, found]) => found === name && !ours.includes(text),
        ),
      );
    },
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
  const discriminators = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (isWriteOnly(member)) writeOnly.add(name);
      const property = name === "discriminator" ? propertyNameOf(member) : undefined;
      if (property !== undefined) discriminators.add(property);
      visit(member);
    }
  };
  visit(document);
  return { writeOnly, discriminators };
}

/** Of what may be a Discriminator Object. */
function propertyNameOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("propertyName" in value)) return undefined;
  return typeof value.propertyName === "string" ? value.propertyName : undefined;
}

function membersOf(union: string): string[] {
  return union.split(" | ");
}

function isWriteOnly(value: unknown): boolean {
  return typeof value === "object" && value !== null && "writeOnly" in value && value.writeOnly === true;
}
