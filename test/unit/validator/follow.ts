import type { ValidationIssue } from "../../../templates/runtime/issue.ts";
import type { JsonSchema } from "./compile.ts";

/** Codes that are no keywords: the path leads to the schema that the issue is about. */
const noKeywords = new Set(["false", "unknown", "depth", "encoding", "syntax", "repeated", "path"]);

/**
 * What the schema path of an issue leads to: the value of the keyword, in the schema or in what it refers to. Throws where
 * it leads nowhere, or does not end with the code.
 */
export function follow(root: JsonSchema, issue: ValidationIssue, schemas: Readonly<Record<string, unknown>>) {
  const { schemaPath, code } = issue;
  const [start, ...encoded] = schemaPath.split("/");
  if (start !== "#") throw new Error(`${schemaPath} is no fragment`);
  const steps = encoded.map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
  const ends = noKeywords.has(code) || steps.at(-1) === code || steps.at(-1) === "discriminator";
  if (!ends) throw new Error(`${schemaPath} does not end with ${code}`);
  let places: readonly unknown[] = referred(root, schemas);
  for (const step of steps) {
    places = places.flatMap((place) => referred(memberOf(place, step), schemas));
    if (places.length === 0) throw new Error(`${schemaPath} leads nowhere at ${step}`);
  }
  return places[0];
}

/** A schema, and what it refers to. */
function referred(schema: unknown, schemas: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (schema === undefined) return [];
  const reference = memberOf(schema, "$ref");
  if (typeof reference !== "string") return [schema];
  const [name = "", ...steps] = reference.replace("#/components/schemas/", "").split("/");
  const target = steps.reduce((place, step) => memberOf(place, step), schemas[name]);
  return [schema, ...referred(target, schemas)];
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
