import type { Bundle } from "../2-resolve/bundle.ts";
import type { Direction } from "./schema-scope.ts";

const keywords = { sent: "readOnly", received: "writeOnly" } as const;

/**
 * Whether a property is left out of what goes in this direction: its schema, what that refers to, or a part of its
 * `allOf` says `readOnly` (not sent) or `writeOnly` (not received).
 */
export function isHidden(schema: unknown, direction: Direction, bundle: Bundle, depth = 0): boolean {
  if (typeof schema !== "object" || schema === null || depth > 8) return false;
  const { [keywords[direction]]: own, $ref, allOf } = schema as Record<string, unknown>;
  if (own === true) return true;
  if (typeof $ref === "string" && isHidden(bundle.resolve($ref)?.value, direction, bundle, depth + 1))
    return true;
  return Array.isArray(allOf) && allOf.some((part) => isHidden(part, direction, bundle, depth + 1));
}

/** The names of the properties that are left out of an object, also those that the parts of its `allOf` describe. */
export function hiddenNames(schema: unknown, direction: Direction, bundle: Bundle, depth = 0): string[] {
  if (typeof schema !== "object" || schema === null || depth > 8) return [];
  const { properties, $ref, allOf } = schema as Record<string, unknown>;
  const names: string[] = [];
  for (const [name, property] of Object.entries(Object(properties))) {
    if (isHidden(property, direction, bundle)) names.push(name);
  }
  if (typeof $ref === "string")
    names.push(...hiddenNames(bundle.resolve($ref)?.value, direction, bundle, depth + 1));
  if (Array.isArray(allOf))
    names.push(...allOf.flatMap((part) => hiddenNames(part, direction, bundle, depth + 1)));
  return names;
}
