import type { TypeDifference } from "./type-differences.ts";

/** What a description says that its types of openapi-typescript do not. */
export interface DescriptionFacts {
  /** Names of all properties that are only sent. */
  readonly writeOnly: ReadonlySet<string>;
  /** Names of all properties that are only received. */
  readonly readOnly: ReadonlySet<string>;
  /** Names of all properties that alternatives are told apart by. */
  readonly discriminators: ReadonlySet<string>;
  /** Pointers of all schemas with an `anyOf` beside other keywords about the same value. */
  readonly mixed: readonly string[];
}

/** A way in which our types differ from openapi-typescript's on purpose. */
interface DeliberateDifference {
  readonly reason: string;
  /** `pointer`: of the schema whose type it is. */
  covers(difference: TypeDifference, facts: DescriptionFacts, pointer: string): boolean;
}

/** All of them; the judge passes a type that differs in these ways only. */
const deliberateDifferences: readonly DeliberateDifference[] = [
  {
    reason: "What is sent has no property that is only received: openapi-typescript has one type for both.",
    covers: ({ ours, theirs }, { readOnly }) =>
      ours.startsWith("no ") && (theirs.startsWith("readonly ") || readOnly.has(ours.slice("no ".length))),
  },
  {
    reason: "What is received has no property that is only sent: openapi-typescript has one type for both.",
    covers: ({ ours }, { writeOnly }) => ours.startsWith("no ") && writeOnly.has(ours.slice("no ".length)),
  },
  {
    reason: "What is sent and has no other properties than those that are only received may have any.",
    covers: ({ ours, theirs }) => {
      const received = /\{ (?:readonly [^;{}]+; )+\}/;
      return received.test(theirs) && !received.test(ours);
    },
  },
  {
    reason: "`$defs` holds schemas, not a property: openapi-typescript makes one of it.",
    covers: ({ ours }) => ours === "no $defs",
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
    covers: ({ ours, theirs, path }) =>
      path.endsWith("{}") && ours.split(" | ").length > theirs.split(" | ").length,
  },
  {
    reason:
      "A discriminator's property has the type of its own schema: openapi-typescript has the name of the schema there, also where the enum beside it says another, and makes it required.",
    covers: ({ ours, theirs, path }, { discriminators }) => {
      const property = path.split(".").at(-1) ?? "";
      if (discriminators.has(property) && /^"[^"]*"(?: \| "[^"]*")*$/.test(theirs)) return true;
      if (discriminators.has(theirs) && (ours === `${theirs}?` || ours === `no ${theirs}`)) return true;
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
      "`anyOf` holds together with what is beside it: openapi-typescript makes a union of both, as if one of them were enough.",
    covers: ({ path }, { mixed }, pointer) =>
      mixed.some((place) => place === pointer || (path !== "" && place.startsWith(`${pointer}/`))),
  },
  {
    reason:
      "What the schema says is said: openapi-typescript gives up at `$recursiveRef`, and at `anyOf` of what must be present beside properties.",
    covers: ({ ours, theirs }) => theirs === "unknown" && ours !== "unknown",
  },
];

/** Whether we want it so. */
export function isDeliberate(difference: TypeDifference, facts: DescriptionFacts, pointer: string): boolean {
  return deliberateDifferences.some(({ covers }) => covers(difference, facts, pointer));
}

/** Reads them from a bundled description. */
export function readFacts(document: unknown): DescriptionFacts {
  const names = {
    readOnly: new Set<string>(),
    writeOnly: new Set<string>(),
    discriminators: new Set<string>(),
  };
  const mixed: string[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (!isObject(value)) return;
    if (isMixed(value)) mixed.push(pointer);
    for (const [name, member] of Object.entries(value)) {
      for (const mark of ["readOnly", "writeOnly"] as const)
        if (isMarked(member, mark, document)) names[mark].add(name);
      if (name === "discriminator" && isObject(member) && typeof member["propertyName"] === "string")
        names.discriminators.add(member["propertyName"]);
      visit(member, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
  };
  visit(document, "");
  return { ...names, mixed };
}

function isMixed(value: Record<string, unknown>): boolean {
  return "anyOf" in value && ["properties", "allOf", "type", "oneOf"].some((keyword) => keyword in value);
}

/** Whether a schema says it, or one that it refers to. */
function isMarked(schema: unknown, mark: "readOnly" | "writeOnly", document: unknown, depth = 0): boolean {
  if (!isObject(schema) || depth > 8) return false;
  if (schema[mark] === true) return true;
  const parts = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  const target = typeof schema["$ref"] === "string" ? [valueAt(document, schema["$ref"])] : [];
  return [...parts, ...target].some((part) => isMarked(part, mark, document, depth + 1));
}

/** What a reference to a component leads to. */
function valueAt(document: unknown, reference: string): unknown {
  const tokens = reference.split("/").slice(1);
  return tokens.reduce<unknown>(
    (value, token) =>
      isObject(value)
        ? value[decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~")]
        : undefined,
    document,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
