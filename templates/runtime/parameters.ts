import type { Encode } from "./encoding.js";
import type { Check } from "./issue.js";
import { defineSchema, type Schema } from "./schema.js";
import type { Style } from "./styles.js";

export type ScalarType = "string" | "integer" | "number" | "boolean";

/** Where and how one parameter of an operation is sent. Whether its value is right is up to the check. */
export interface ParameterDescription {
  readonly in: "path" | "query" | "header" | "cookie";
  /** The name on the wire: `expand[]`. */
  readonly name: string;
  /** The property of the parameters object that holds it: `expand`. Absent: the same as `name`. */
  readonly property?: string;
  /** What its text is read as; of several, the strictest that fits. Only a reader needs it: the value is sent as it is. */
  readonly type: ScalarType | "array" | "object" | readonly (ScalarType | "array" | "object")[];
  /** What the items of an array are read as. Absent: `string`. */
  readonly items?: ScalarType | readonly ScalarType[];
  /** What the properties of an object are read as, and `items` those not listed. */
  readonly properties?: Readonly<Record<string, ScalarType | readonly ScalarType[]>>;
  /** With `unix-time`, a Date is sent as seconds. */
  readonly format?: string;
  /** The value is sent as JSON text: OpenAPI's `content` instead of `schema`. */
  readonly content?: "json";
  /** Absent: `simple` in path and header, `form` in the query. A cookie must name it: `cookie`. */
  readonly style?: Style;
  /** Absent: that of the style. */
  readonly explode?: boolean;
  /** `allowReserved` of `encoding.js`, where the description has `allowReserved: true`. */
  readonly encode?: Encode;
}

/** The validator of an operation's parameters, which also knows how they are written and read. */
export interface ParameterSchema<T> extends Schema<T> {
  readonly parameters: readonly ParameterDescription[];
}

/** Makes a parameter schema of the table of parameters and the check of the whole object. */
export function defineParameters<T>(
  parameters: readonly ParameterDescription[],
  check: Check,
): ParameterSchema<T> {
  return { ...defineSchema<T>(check), parameters };
}
