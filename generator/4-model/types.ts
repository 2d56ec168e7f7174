/**
 * The model: what an OpenAPI description means, whatever version and spelling it was written in.
 *
 * Plain, readonly JSON. Everything is discriminated by `kind`, OpenAPI's defaults are applied, and every name
 * that ends up in generated code is computed here, once. Strings that come from the description (titles,
 * descriptions, wire names, enum values, patterns) are raw: only the render stage prints them, through the
 * escaper of the context they land in.
 */

/** A JSON Pointer (RFC 6901) into the bundled document; diagnostics turn it into file, line and column. */
export type Pointer = string;

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A valid, unreserved and unique TypeScript identifier. Made by `names.ts` and by nothing else. */
export type Identifier = string & { readonly __brand: "Identifier" };

/** A unique file name without folder and extension: lower-case words joined by `-`. Made by `names.ts`. */
export type FileName = string & { readonly __brand: "FileName" };

export interface ApiModel {
  readonly kind: "api";
  /** The OpenAPI feature version of the description. */
  readonly specification: "3.0" | "3.1";
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly license?: { readonly name: string; readonly identifier?: string; readonly url?: string };
  readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string };
  readonly termsOfService?: string;
  readonly externalDocs?: ExternalDocs;
  /** At least one: OpenAPI's default is a server with the url `/`. */
  readonly servers: readonly Server[];
  /** One group a tag, in document order; operations without a tag are in the group `default`. */
  readonly groups: readonly OperationGroup[];
  /** All operations, in document order. */
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
  /** Every schema that has a name, in document order: `components.schemas` and other targets of a `$ref`. */
  readonly schemas: readonly NamedSchema[];
  readonly securitySchemes: readonly SecurityScheme[];
}

export interface ExternalDocs {
  readonly url: string;
  readonly description?: string;
}

export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

/** The operations of one tag: one module of the client. */
export interface OperationGroup {
  readonly tag: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocs;
  readonly file: FileName;
  /** Ids of its operations. An operation belongs to the group of its first tag only. */
  readonly operations: readonly string[];
}

export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

export interface Operation {
  readonly kind: "operation";
  readonly pointer: Pointer;
  /** The operationId, or `GET /path` where there is none: unique. */
  readonly id: string;
  /** `listMeterEventSummaries`: the function. */
  readonly name: Identifier;
  /** `ListMeterEventSummaries`: prefix of the types made for it. */
  readonly typeName: Identifier;
  /** `list-meter-event-summaries`: its page, its parameters' module, its workflow task. */
  readonly file: FileName;
  readonly tag: string;
  readonly method: Method;
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly externalDocs?: ExternalDocs;
  /** Those of the operation, else of its path, else of the API. */
  readonly servers: readonly Server[];
  /** Those of the path and of the operation, in document order, path level first. */
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly responses: readonly Response[];
  /** Alternatives: one of them suffices; all schemes of the chosen one apply. `[[]]`: none needed. */
  readonly security: readonly SecurityRequirement[];
  readonly constraints: readonly Constraint[];
  readonly pagination?: Pagination;
}

export type ParameterLocation = "path" | "query" | "header" | "cookie";

export type ParameterStyle =
  | "matrix"
  | "label"
  | "simple"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject";

export interface Parameter {
  readonly kind: "parameter";
  readonly pointer: Pointer;
  readonly in: ParameterLocation;
  /** The name on the wire: `expand[]`. */
  readonly name: string;
  /** The property of the flat parameters object: `expand`. Unique in its operation; not always an identifier. */
  readonly property: string;
  readonly description?: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly allowEmptyValue: boolean;
  readonly allowReserved: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  /** Given when the value is sent as a serialized media type (`content`) instead of by `style`. */
  readonly mediaType?: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly name?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly value: Json;
}

export type Body =
  /**
   * A form without fields, as Stripe describes its GET requests: the header `Content-Type` is sent, a body never.
   * OpenAPI ignores a header parameter of that name, so this is the only way to describe it.
   */
  | { readonly kind: "empty"; readonly pointer: Pointer; readonly mediaType: string }
  | {
      readonly kind: "content";
      readonly pointer: Pointer;
      readonly description?: string;
      readonly required: boolean;
      /** The name of the property that carries the body: `body`, unless a parameter has that name. */
      readonly property: string;
      /** At least one, in document order. */
      readonly content: readonly MediaType[];
      /** The one that the client sends: JSON, or else the first. */
      readonly sent: MediaType;
    };

export interface MediaType {
  readonly pointer: Pointer;
  /** As described: `application/json`, `application/*`, `text/plain; charset=utf-8`. */
  readonly mediaType: string;
  /** How it is written and read. */
  readonly format: "json" | "form" | "multipart" | "text" | "binary";
  readonly schema?: Schema;
  readonly examples: readonly Example[];
  readonly encoding: readonly PropertyEncoding[];
}

export interface PropertyEncoding {
  readonly property: string;
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved: boolean;
}

export interface Response {
  readonly pointer: Pointer;
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly Header[];
  readonly content: readonly MediaType[];
}

export interface Header {
  readonly name: string;
  readonly description?: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly schema: Schema;
}

export type SecurityRequirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

export type SecurityScheme = {
  readonly pointer: Pointer;
  /** Its key in `components.securitySchemes`, and the option of `createClient` that takes the credential. */
  readonly name: string;
  readonly description?: string;
} & (
  | { readonly kind: "bearer"; readonly format?: string }
  | { readonly kind: "basic" }
  | { readonly kind: "http"; readonly scheme: string }
  | { readonly kind: "apiKey"; readonly in: "query" | "header" | "cookie"; readonly parameter: string }
  | { readonly kind: "oauth2" }
  | { readonly kind: "openIdConnect"; readonly url: string }
  | { readonly kind: "mutualTLS" }
);

/** A schema with a name: an exported type and an exported validator. */
export interface NamedSchema {
  readonly pointer: Pointer;
  /** `MeterEventSummary` */
  readonly name: Identifier;
  /** `meter-event-summary` */
  readonly file: FileName;
  /** The key in `components.schemas`, when it stands there: what openapi-typescript calls it. */
  readonly component?: string;
  readonly schema: Schema;
}

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
}

export interface StringKeywords {
  /** In Unicode code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** ECMA-262, unanchored. */
  readonly pattern?: string;
  readonly format?: string;
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
}

/**
 * A rule between the parameters of one operation (`x-constraints`). It looks at the parameters by their
 * `property`. A rule about an absent parameter holds.
 */
export type Constraint = {
  readonly pointer: Pointer;
  /** Unique in its operation; the `rule` of the issues it makes. */
  readonly id: string;
  readonly when?: Condition;
  /** Replaces the sentence that Ashlar makes. */
  readonly message?: string;
} & Rule;

export type Rule =
  /** All of them must be present. With `when`: what the condition asks for. */
  | { readonly kind: "requires"; readonly parameters: readonly string[] }
  | { readonly kind: "atLeastOne"; readonly parameters: readonly string[] }
  | { readonly kind: "exactlyOne"; readonly parameters: readonly string[] }
  | { readonly kind: "atMostOne"; readonly parameters: readonly string[] }
  | { readonly kind: "allOrNone"; readonly parameters: readonly string[] }
  | {
      readonly kind: "compare";
      readonly left: Operand;
      readonly operator: ComparisonOperator;
      readonly right: Operand;
    }
  | {
      readonly kind: "multipleOf";
      readonly parameters: readonly string[];
      readonly divisor: number;
      /** `(value - offset)` is divisible by `divisor`. */
      readonly offset: number;
    };

export type ComparisonOperator = "<" | "<=" | "==" | "!=" | ">=" | ">";

/** A parameter plus a constant, or a constant. */
export type Operand =
  | { readonly kind: "parameter"; readonly parameter: string; readonly plus: number }
  | { readonly kind: "constant"; readonly value: number };

/** Looks at the effective value: the schema's default where the parameter is omitted. */
export type Condition =
  | { readonly kind: "equals"; readonly parameter: string; readonly value: Json }
  | { readonly kind: "in"; readonly parameter: string; readonly values: readonly Json[] }
  | { readonly kind: "present"; readonly parameter: string }
  | { readonly kind: "absent"; readonly parameter: string }
  | { readonly kind: "and"; readonly conditions: readonly Condition[] }
  | { readonly kind: "or"; readonly conditions: readonly Condition[] }
  | { readonly kind: "not"; readonly condition: Condition };

/** How an operation's pages follow each other (`x-pagination`), verified against its schemas. */
export type Pagination = {
  readonly pointer: Pointer;
  /** Where the items are in the response body: the tokens of a JSON Pointer. Empty: the body is the array. */
  readonly items: readonly string[];
  readonly itemSchema: Schema;
  /** Where the body says that there is another page. */
  readonly hasMore?: readonly string[];
  /** The property of the parameter that sets the page size. */
  readonly limit?: string;
} & (
  | {
      /** The cursor is a field of the last (forward) or first (backward) item of a page. */
      readonly style: "itemCursor";
      readonly forward: CursorStep;
      readonly backward?: CursorStep;
    }
  | {
      /** The cursor of the next page is a field of the body. */
      readonly style: "cursor";
      readonly forward: CursorStep;
      readonly backward?: CursorStep;
    }
  | { readonly style: "offset" | "page"; readonly parameter: string; readonly first: number }
  | { readonly style: "url"; readonly next: readonly string[] }
  | { readonly style: "link" }
);

export interface CursorStep {
  /** The property of the parameter that carries the cursor. */
  readonly parameter: string;
  /** Where the cursor is, in the item (`itemCursor`) or in the body (`cursor`): the tokens of a JSON Pointer. */
  readonly from: readonly string[];
}
