import type { Fill } from "./defaults.js";
import type { Encode } from "./encoding.js";
import type { Fits } from "./issue.js";
import type { Check } from "./issues.js";
import { defineSchema, type Schema } from "./schema.js";
import type { Style } from "./styles.js";

/** How a value is sent as one text: OpenAPI's `content` instead of `schema`. */
export interface ParameterContent {
  /** What a reader takes it for. */
  readonly name: "json" | "form";
  readonly write: (value: unknown) => string;
}

export type ScalarType = "string" | "integer" | "number" | "boolean";

export type ValueType = ScalarType | "array" | "object";

/** What a text is read as; of several types, the strictest that fits. Only readers need it: values are sent as they are. */
export interface ValueShape {
  readonly type: ValueType | readonly ValueType[];
  /** Of the items of an array, and of the properties of an object that are not listed. Absent: `string`. */
  readonly items?: ValueShape["type"] | ValueShape;
  /** Of the properties of an object. */
  readonly properties?: Readonly<Record<string, ValueShape["type"] | ValueShape>>;
}

/** Where and how one parameter of an operation is sent. Whether its value is right is up to the check. */
export interface ParameterDescription extends ValueShape {
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  /** The name on the wire: `expand[]`. */
  readonly name: string;
  /** The property of the parameters object that holds it: `expand`. Absent: the same as `name`. */
  readonly property?: string;
  /** A Date is sent as seconds. */
  readonly format?: "unix-time";
  /** `jsonContent`, or another, where the value is sent as one text. */
  readonly content?: ParameterContent;
  /** An empty text is a value, whatever the type. Only a reader needs it. */
  readonly allowEmptyValue?: boolean;
  /** Absent: the value, or its `content`, is a scalar that is sent as it is, in the query behind its name. */
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

/** How the parameters of an operation are sent, and whether an object of them may be. */
export interface SentParameters {
  readonly parameters: readonly ParameterDescription[];
  readonly fits: Fits;
}

/** What a call needs to know about its parameters. Their validator is loaded when they do not fit, to say why. */
export interface RequestParameters extends SentParameters {
  readonly validator: () => Promise<ParameterSchema<unknown>>;
}

/**
 * Makes a parameter schema.
 * @param name what it is exported as
 * @param fill gives a copy with the defaults filled in, where there are any
 */
export function defineParameters<T>(
  { parameters, fits }: SentParameters,
  check: Check,
  name: string,
  fill?: Fill,
): ParameterSchema<T> {
  return { ...defineSchema<T>(fits, check, name, fill), parameters };
}
