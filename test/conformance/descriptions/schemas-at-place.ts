type Schema = Readonly<Record<string, unknown>>;

/** A schema of the values at a place. */
export interface SchemaAtPlace {
  readonly schema: Schema;
  /** Whether a property of it is only received or only sent. */
  readonly isMarked: (property: string, mark: "readOnly" | "writeOnly") => boolean;
}

/**
 * All schemas that say something about the values at a place: that of the place, and what it refers to, consists of and
 * chooses from. None where no schema is found there.
 *
 * @param steps as in `TypeDifference`: names of properties, `[]` and `{}`
 */
export function schemasAt(document: unknown, pointer: string, steps: readonly string[]): SchemaAtPlace[] {
  const start = expand([valueAt(document, pointer)], document);
  const found = steps.reduce((schemas, step) => expand(schemas.flatMap(below(step)), document), start);
  return found.map((schema) => ({
    schema,
    isMarked: (property, mark) =>
      expand(below(property)(schema), document).some((part) => part[mark] === true),
  }));
}

/** The schemas one step below; an array's items and an object's other members have several keywords. */
function below(step: string): (schema: Schema) => unknown[] {
  return ({ items, prefixItems, additionalProperties, patternProperties, properties }) => {
    if (step === "[]") return [items, ...listOf(prefixItems)];
    if (step === "{}")
      return [additionalProperties, ...membersOf(patternProperties), ...membersOf(properties)];
    return [isObject(properties) ? properties[step] : undefined];
  };
}

/** Each once, with all that holds of the same value. */
function expand(values: readonly unknown[], document: unknown): Schema[] {
  const found = new Set<Schema>();
  const visit = (schema: unknown): void => {
    if (!isObject(schema) || Array.isArray(schema) || found.has(schema)) return;
    found.add(schema);
    const { $ref: reference } = schema;
    if (typeof reference === "string") visit(valueAt(document, reference.slice(1)));
    for (const keyword of ["allOf", "anyOf", "oneOf"]) listOf(schema[keyword]).forEach(visit);
  };
  values.forEach(visit);
  return [...found];
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
