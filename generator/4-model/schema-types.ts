import type { ExternalDocs, Identifier, Json, Pointer } from "./types.ts";

/**
 * JSON Schema 2020-12, whatever dialect it was written in: OpenAPI 3.0's `nullable` is a type, its boolean
 * `exclusiveMinimum` a number, its siblings of `$ref` are dropped, its `example` is in `examples`.
 */
export type Schema = BooleanSchema | ReferenceSchema | KeywordSchema;

/** `true` accepts anything, `false` nothing. */
export interface BooleanSchema {
  readonly kind: "boolean";
  readonly pointer: Pointer;
  readonly value: boolean;
}

/** A `$ref` with nothing beside it that constrains. Its own annotations replace those of the target. */
export interface ReferenceSchema {
  readonly kind: "reference";
  readonly pointer: Pointer;
  /** The `name` of a NamedSchema. */
  readonly target: Identifier;
  readonly annotations: Annotations;
  /** In `allOf`: properties of the target that the whole requires. */
  readonly requires?: readonly string[];
}

/** Keywords of JSON Schema 2020-12. All that are present hold together; an absent one constrains nothing. */
export interface KeywordSchema {
  readonly kind: "keywords";
  readonly pointer: Pointer;
  readonly annotations: Annotations;
  /** A `$ref` with keywords beside it that constrain (2020-12 only): the `name` of a NamedSchema. */
  readonly reference?: Identifier;
  /** Absent: any type. `integer` and `number` are never both present. */
  readonly type?: readonly JsonType[];
  readonly enum?: readonly Json[];
  /** `enum` lists the texts that are known today: any other text is valid too. */
  readonly isOpen?: true;
  readonly const?: Json;
  readonly number?: NumberKeywords;
  readonly string?: StringKeywords;
  readonly array?: ArrayKeywords;
  readonly object?: ObjectKeywords;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly discriminator?: Discriminator;
}

export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

export interface Annotations {
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly default?: Json;
  readonly examples?: readonly Json[];
  readonly externalDocs?: ExternalDocs;
}

export interface NumberKeywords {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  /** `int32`, `int64`, `float`, `double`, `unix-time`, … */
  readonly format?: string;
  /** The format is not checked. */
  readonly isAnnotation?: true;
  /** A `bigint`: `format: int64`, where the config wants it. */
  readonly isBigint?: true;
}

export interface StringKeywords {
  /** In Unicode code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** ECMA-262, unanchored. */
  readonly pattern?: string;
  readonly format?: string;
  /** The format is not checked. */
  readonly isAnnotation?: true;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
}

export interface ArrayKeywords {
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: Schema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly unevaluatedItems?: Schema;
}

export interface ObjectKeywords {
  /** In document order. */
  readonly properties: readonly Property[];
  /** Names that must be present, also those without an entry in `properties`. */
  readonly required: readonly string[];
  readonly patternProperties?: readonly { readonly pattern: string; readonly schema: Schema }[];
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: readonly { readonly property: string; readonly required: readonly string[] }[];
  readonly dependentSchemas?: readonly { readonly property: string; readonly schema: Schema }[];
  readonly unevaluatedProperties?: Schema;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Discriminator {
  readonly property: string;
  readonly mapping: readonly { readonly value: string; readonly target: Identifier }[];
  /** Alternatives that the mapping does not name, by their keys in `components.schemas`. */
  readonly implicit?: readonly { readonly value: string; readonly target: Identifier }[];
  /** What holds for other values, and where there is none (`defaultMapping` of OpenAPI 3.2). */
  readonly default?: Identifier;
}
