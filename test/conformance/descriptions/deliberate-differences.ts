import { isArray, isObject, type JsonObject, type JsonValue } from "../../../generator/1-load/json.ts";
import { type SchemaAtPlace, schemasAt } from "./schemas-at-place.ts";
import type { TypeDifference } from "./type-differences.ts";

/** What a description says that its types of openapi-typescript do not. */
export interface DescriptionFacts {
  /** Names of all properties that alternatives are told apart by. */
  readonly discriminators: ReadonlySet<string>;
  /** The schemas of the values at a place below the schema at a pointer. */
  readonly schemasAt: (pointer: string, steps: readonly string[]) => readonly SchemaAtPlace[];
}

/** A way in which our types differ from openapi-typescript's on purpose. */
interface DeliberateDifference {
  readonly reason: string;
  /** `schemas`: of the values that differ, with those that they refer to and consist of. */
  covers(difference: TypeDifference, facts: DescriptionFacts, schemas: readonly SchemaAtPlace[]): boolean;
}

/** All of them; the judge passes a type that differs in these ways only. */
const deliberateDifferences: readonly DeliberateDifference[] = [
  {
    reason: "What is sent has no property that is only received: openapi-typescript has one type for both.",
    covers: ({ ours }, _, schemas) => isWithout(ours) && hasMark(schemas, nameIn(ours), "readOnly"),
  },
  {
    reason: "What is received has no property that is only sent: openapi-typescript has one type for both.",
    covers: ({ ours }, _, schemas) => isWithout(ours) && hasMark(schemas, nameIn(ours), "writeOnly"),
  },
  {
    reason:
      "An object all of whose properties are only received, or only sent, may have any in the other direction: openapi-typescript has one type for both.",
    covers: ({ onlyTheirs }, _, schemas) =>
      onlyTheirs.length > 0 &&
      onlyTheirs.every((name) => hasMark(schemas, name, "readOnly") || hasMark(schemas, name, "writeOnly")),
  },
  {
    reason: "`$defs` holds schemas, not a property: openapi-typescript makes one of it.",
    covers: ({ ours }, _, schemas) => ours === "no $defs" && schemas.some(({ schema }) => "$defs" in schema),
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
      path.endsWith("{}") &&
      (ours.split(" | ").length > theirs.split(" | ").length ||
        (ours.endsWith(" | undefined") && !theirs.endsWith(" | undefined"))),
  },
  {
    reason:
      "A discriminator's property has the type of its own schema: openapi-typescript has the name of the schema there, also where the enum beside it says another, and makes it required.",
    covers: ({ ours, theirs, path }, { discriminators }) => {
      const property = path.split(".").at(-1) ?? "";
      if (discriminators.has(property) && /^"[^"]*"(?: \| "[^"]*")*(?: & |$)/.test(theirs)) return true;
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
      "A discriminator's property stays where `allOf` takes over a schema that has it: openapi-typescript leaves it out, and with it what tells a union's members apart.",
    covers: ({ ours, theirs }, { discriminators }, schemas) => {
      if (isWithout(theirs)) {
        const name = nameIn(theirs);
        return discriminators.has(name) && (ours === name || ours === `${name}?`);
      }
      // What takes it over may describe it again, as optional: with both, it is required.
      if (discriminators.has(ours) && theirs === `${ours}?`) return true;
      return theirs.startsWith("Omit<") && schemas.some(({ schema }) => "discriminator" in schema);
    },
  },
  {
    reason:
      "A list that is part of its own items is an array: `paths` names it, since TypeScript refuses it there.",
    covers: ({ ours, theirs }) => ours.endsWith("]") && /^(?:ListOf<"[^"]*">|unknown\[\])$/.test(theirs),
  },
  {
    reason:
      "`anyOf` holds together with what is beside it: openapi-typescript makes a union of both, as if one of them were enough.",
    covers: (_difference, _facts, schemas) => schemas.some(({ schema }) => isMixed(schema)),
  },
  {
    reason:
      "No value is `null` and one of the `oneOf` beside it that have another type: openapi-typescript adds `null` to scalar alternatives, and we do for `paths`, since TypeScript refuses some of the others.",
    covers: ({ ours }, _, schemas) =>
      /^(?:never|undefined)$/.test(ours) &&
      schemas.some(({ schema }) => schema["type"] === "null" && Array.isArray(schema["oneOf"])),
  },
  {
    reason: "What `$dynamicRef` or `$recursiveRef` leads to is said: openapi-typescript gives up there.",
    covers: ({ ours, theirs }, _, schemas) =>
      isGivenUp(ours, theirs) &&
      schemas.some(({ schema }) => "$dynamicRef" in schema || "$recursiveRef" in schema),
  },
];

/** Each as a sentence. */
export const deliberateReasons: readonly string[] = deliberateDifferences.map(({ reason }) => reason);

function isGivenUp(ours: string, theirs: string): boolean {
  return theirs === "unknown" && ours !== "unknown";
}

function isWithout(text: string): boolean {
  return text.startsWith("no ");
}

function nameIn(text: string): string {
  return text.slice("no ".length);
}

function hasMark(schemas: readonly SchemaAtPlace[], name: string, mark: "readOnly" | "writeOnly"): boolean {
  return schemas.some(({ isMarked }) => isMarked(name, mark));
}

function isMixed(schema: JsonObject): boolean {
  return "anyOf" in schema && ["properties", "allOf", "type", "oneOf"].some((keyword) => keyword in schema);
}

/** Whether we want it so. */
export function isDeliberate(difference: TypeDifference, facts: DescriptionFacts, pointer: string): boolean {
  const schemas = facts.schemasAt(pointer, difference.steps);
  return deliberateDifferences.some(({ covers }) => covers(difference, facts, schemas));
}

/** Reads them from a bundled description. */
export function readFacts(document: JsonValue): DescriptionFacts {
  const discriminators = new Set<string>();
  const visit = (value: JsonValue): void => {
    if (isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const { discriminator } = value;
    if (isObject(discriminator) && typeof discriminator["propertyName"] === "string")
      discriminators.add(discriminator["propertyName"]);
    Object.values(value).forEach(visit);
  };
  visit(document);
  return { discriminators, schemasAt: (pointer, steps) => schemasAt(document, pointer, steps) };
}
