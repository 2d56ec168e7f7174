import type { JsonValue } from "../1-load/json.ts";
import type { SpecificationVersion } from "../1-load/version.ts";
import type { Shape } from "./shape.ts";
import type { Within } from "./walk.ts";

/** What to do about a value of a wrong JSON type whose meaning is beyond doubt. */
export type Repair = { readonly kind: "remove" } | { readonly kind: "replace"; readonly value: JsonValue };

interface Mistyped {
  readonly value: JsonValue;
  readonly shape: Shape;
  /** The key or index that it stands at. */
  readonly key: string;
  readonly within: Within;
  /** The value as its file has it, if that is known: `1.0` is a number that knows nothing of its zero. */
  readonly written: () => string | undefined;
}

/**
 * Real descriptions have `version: 1.0` without quotes, keys with nothing behind them, `type: [string, null]` and
 * `required: true` at a property. Each of these can mean one thing only, so that it is read as that, and told.
 * `undefined`: it is an error.
 */
export function repairOf(
  { value, shape, key, within, written }: Mistyped,
  version: SpecificationVersion,
): Repair | undefined {
  if (value === null) return repairNull({ shape, key, within }, version);
  if (shape.informs && within === "field") return { kind: "remove" };
  // JSON Schema's draft 3 said so at each property; it has had no effect ever since.
  if (key === "required" && typeof value === "boolean" && shape.kind === "list") return { kind: "remove" };
  const alternatives = shape.kind === "either" ? shape.shapes : [shape];
  for (const alternative of alternatives) {
    const read = readAs(value, alternative, written);
    if (read !== undefined) return { kind: "replace", value: read };
  }
  return undefined;
}

/** YAML says null where nothing is written. */
function repairNull(
  { shape, key, within }: Pick<Mistyped, "shape" | "key" | "within">,
  version: SpecificationVersion,
): Repair | undefined {
  const alternatives = shape.kind === "either" ? shape.shapes : [shape];
  const isType = alternatives.some(
    (alternative) => alternative.kind === "text" && alternative.values?.includes("null"),
  );
  if (isType && version >= "3.1") return { kind: "replace", value: "null" };
  if (within === "field" && key !== "$ref") return { kind: "remove" };
  if (within === "entry" && alternatives.some(({ kind }) => kind === "object"))
    return { kind: "replace", value: {} };
  if (within === "entry" && shape.kind === "text" && shape.names === undefined)
    return { kind: "replace", value: "" };
  return undefined;
}

function readAs(value: JsonValue, shape: Shape, written: Mistyped["written"]): JsonValue | undefined {
  switch (shape.kind) {
    case "text": {
      const isFree = shape.names === undefined && shape.values === undefined && !shape.exact;
      if (!isFree || (typeof value !== "number" && typeof value !== "boolean")) return undefined;
      const text = written();
      return text !== undefined && Number(text) === value ? text : String(value);
    }
    case "scalar":
      if (typeof value !== "string") return undefined;
      if (shape.type === "boolean") return value === "true" ? true : value === "false" ? false : undefined;
      return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
    case "list":
      return typeof value === "string" && shape.items.kind === "text" && !shape.items.values
        ? [value]
        : undefined;
    case "map":
    case "object":
    case "either":
    case "data":
      return undefined;
  }
}
