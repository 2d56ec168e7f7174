/** A schema of the values at a place. */
export interface SchemaAtPlace {
  readonly schema: Readonly<Record<string, unknown>>;
  /** Whether a reference into the inside of another schema led to it, or to what it is in. */
  readonly isDeep: boolean;
  /** Whether a property of it is only received or only sent. */
  readonly isMarked: (property: string, mark: "readOnly" | "writeOnly") => boolean;
}

interface Found {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly isDeep: boolean;
}

/**
 * All schemas that say something about the values at a place: that of the place, and what it refers to, consists of and
 * chooses from. None where no schema is found there.
 *
 * @param steps as in `TypeDifference`: names of properties, `[]` and `{}`
 */
export function schemasAt(document: unknown, pointer: string, steps: readonly string[]): SchemaAtPlace[] {
  const start = expand([{ value: valueAt(document, pointer), isDeep: false }], document);
  const found = steps.reduce((schemas, step) => expand(schemas.flatMap(below(step)), document), start);
  return found.map(({ schema, isDeep }) => ({
    schema,
    isDeep,
    isMarked: (property, mark) =>
      expand(below(property)({ schema, isDeep }), document).some((part) => part.schema[mark] === true),
  }));
}

interface Reached {
  readonly value: unknown;
  readonly isDeep: boolean;
}

/** The schemas one step below; an array's items and an object's other members have several keywords. */
function below(step: string): (from: Found) => Reached[] {
  return ({ schema, isDeep }) => {
    const { items, prefixItems, additionalProperties, patternProperties, properties } = schema;
    const values =
      step === "[]"
        ? [items, ...listOf(prefixItems)]
        : step === "{}"
          ? [additionalProperties, ...membersOf(patternProperties), ...membersOf(properties)]
          : [isObject(properties) ? properties[step] : undefined];
    return values.map((value) => ({ value, isDeep }));
  };
}

/** Each once, with all that holds of the same value. */
function expand(reached: readonly Reached[], document: unknown): Found[] {
  const found = new Map<object, Found>();
  const visit = ({ value: schema, isDeep }: Reached): void => {
    if (!isObject(schema) || Array.isArray(schema) || found.has(schema)) return;
    found.set(schema, { schema, isDeep });
    const { $ref: reference } = schema;
    if (typeof reference === "string") {
      const isInside = reference.split("/").length > 4;
      visit({ value: valueAt(document, reference.slice(1)), isDeep: isDeep || isInside });
    }
    for (const keyword of ["allOf", "anyOf", "oneOf"])
      for (const value of listOf(schema[keyword])) visit({ value, isDeep });
  };
  reached.forEach(visit);
  return [...found.values()];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function membersOf(value: unknown): readonly unknown[] {
  return isObject(value) ? Object.values(value) : [];
}

function valueAt(document: unknown, pointer: string): unknown {
  const tokens = pointer.split("/").slice(1);
  return tokens.reduce<unknown>(
    (value, token) =>
      isObject(value)
        ? (value[token.replaceAll("~1", "/").replaceAll("~0", "~")] ??
          value[decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~")])
        : undefined,
    document,
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
