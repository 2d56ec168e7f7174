import { isArray, isObject, type JsonObject, type JsonValue } from "../../../generator/1-load/json.ts";
import { parsePointer, valueAt } from "../../../generator/1-load/pointer.ts";
import { parseFragment } from "../../../generator/2-resolve/reference.ts";

/** A schema of the values at a place. */
export interface SchemaAtPlace {
  readonly schema: JsonObject;
  /** Whether a property of it is only received or only sent. */
  readonly isMarked: (property: string, mark: "readOnly" | "writeOnly") => boolean;
}

type Found = JsonValue | undefined;

/**
 * All schemas that say something about the values at a place: that of the place, and what it refers to, consists of and
 * chooses from. None where no schema is found there.
 *
 * @param steps as in `TypeDifference`: names of properties, `[]` and `{}`
 */
export function schemasAt(document: JsonValue, pointer: string, steps: readonly string[]): SchemaAtPlace[] {
  const start = expand([valueAt(document, parsePointer(pointer) ?? [])], document);
  const found = steps.reduce((schemas, step) => expand(schemas.flatMap(below(step)), document), start);
  return found.map((schema) => ({
    schema,
    isMarked: (property, mark) =>
      expand(below(property)(schema), document).some((part) => part[mark] === true),
  }));
}

/** The schemas one step below; an array's items and an object's other members have several keywords. */
function below(step: string): (schema: JsonObject) => Found[] {
  return ({ items, prefixItems, additionalProperties, patternProperties, properties }) => {
    if (step === "[]") return [items, ...listOf(prefixItems)];
    if (step === "{}")
      return [additionalProperties, ...membersOf(patternProperties), ...membersOf(properties)];
    return [isObject(properties) ? properties[step] : undefined];
  };
}

/** Each once, with all that holds of the same value. */
function expand(values: readonly Found[], document: JsonValue): JsonObject[] {
  const found = new Set<JsonObject>();
  const visit = (schema: Found): void => {
    if (!isObject(schema) || found.has(schema)) return;
    found.add(schema);
    const { $ref: reference } = schema;
    if (typeof reference === "string") visit(valueAt(document, parseFragment(reference.slice(1)) ?? []));
    for (const keyword of ["allOf", "anyOf", "oneOf"]) listOf(schema[keyword]).forEach(visit);
  };
  values.forEach(visit);
  return [...found];
}

function listOf(value: Found): readonly JsonValue[] {
  return isArray(value) ? value : [];
}

function membersOf(value: Found): readonly JsonValue[] {
  return isObject(value) ? Object.values(value) : [];
}
