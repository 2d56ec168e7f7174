/**
 * The model: what an OpenAPI description means, whatever version and spelling it was written in.
 *
 * Plain, readonly JSON. Everything is discriminated by `kind`, OpenAPI's defaults are applied, and every name
 * that ends up in generated code is computed here, once. Strings that come from the description (titles,
 * descriptions, wire names, enum values, patterns) are raw: only the render stage prints them, through the
 * escaper of the context they land in.
 */

import type { Constraint } from "./constraint-types.ts";
import type { Pagination } from "./pagination-types.ts";
import type { Schema } from "./schema-types.ts";

export type * from "./constraint-types.ts";
export type * from "./pagination-types.ts";
export type * from "./schema-types.ts";

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
  readonly specification: "3.0" | "3.1" | "3.2";
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
  /** What the API sends to its users, in document order: each has an `event`, and no path of its own. */
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
  /** A short name to choose it by (OpenAPI 3.2). */
  readonly name?: string;
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
  /** What to call it where it is listed, after the tags that it is a part of, the outermost first (OpenAPI 3.2). */
  readonly titles: readonly string[];
  /** What kind of grouping it is (OpenAPI 3.2): `nav`, `badge`, `audience`, … */
  readonly groupKind?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocs;
  readonly file: FileName;
  /** Ids of its operations. An operation belongs to the group of its first tag only. */
  readonly operations: readonly string[];
}

export type Method = StandardMethod | AdditionalMethod;

/** The key of a path item. On the wire it is in capitals. */
export type StandardMethod =
  | "get"
  | "put"
  | "post"
  | "delete"
  | "options"
  | "head"
  | "patch"
  | "trace"
  | "query";

/** A key of `additionalOperations` (OpenAPI 3.2), in capitals as it is sent: `LINK`. */
export type AdditionalMethod = Uppercase<string>;

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
  /** What is made for its bodies; absent where no schema of them has a name. */
  readonly bodyNames?: PairedNames;
  /** What is made for the headers of its responses; absent where none has any. */
  readonly headerNames?: PairedNames;
  /** What is made for its callbacks; absent where it has none. */
  readonly callbackNames?: PairedNames;
  /** What the API sends to whom called the operation: each has an `event`; its `path` is the expression of its URL. */
  readonly callbacks: readonly Operation[];
  /** The name of a webhook or a callback: its key in the description, with the method where several share one. */
  readonly event?: string;
}

/** `ListPetsHeaders`, a type, and `listPetsHeaders`, its validator. */
export interface PairedNames {
  readonly type: Identifier;
  readonly value: Identifier;
}

/** `querystring` (OpenAPI 3.2): the value is the whole query. */
export type ParameterLocation = "path" | "query" | "querystring" | "header" | "cookie";

export type ParameterStyle =
  | "matrix"
  | "label"
  | "simple"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie";

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
  /** Before it is written: `dataValue` or `value`; where there is neither, the text of `serializedValue`. */
  readonly value: Json;
  /** As it stands on the wire (OpenAPI 3.2). */
  readonly serializedValue?: string;
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
      /** The name of the property that chooses among several media types: `contentType`, unless a parameter has that name. */
      readonly choice?: string;
      /** At least one, in document order. */
      readonly content: readonly MediaType[];
      /** The one that the client sends unless told otherwise: JSON, or else the first. */
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
  /** Given when the content is one item after the other. */
  readonly sequence?: Sequence;
}

/** Content that is read item by item, while it arrives. */
export interface Sequence {
  /** How items are told apart: `text/event-stream`, a line each (`application/jsonl`), `application/json-seq`. */
  readonly format: "events" | "lines" | "records";
  /**
   * What is yielded of an event: the event itself, with its `data` as text or as JSON, or only the JSON of its `data`. Lines
   * and records are always JSON.
   */
  readonly yields: "textEvent" | "jsonEvent" | "json";
  readonly item?: Schema;
}

export interface PropertyEncoding {
  readonly property: string;
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved: boolean;
  /** Headers of its part in a multipart body that have only one possible value. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

export interface Response {
  readonly pointer: Pointer;
  readonly summary?: string;
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly Header[];
  readonly content: readonly MediaType[];
  readonly links: readonly Link[];
}

/** What can be called next, with values of the response. */
export interface Link {
  readonly name: string;
  readonly description?: string;
  /** The id of the operation, or a reference to it. */
  readonly operation: string;
  /** By the name of the parameter: a value, or a runtime expression such as `$response.body#/id`. */
  readonly parameters: readonly { readonly name: string; readonly value: Json }[];
}

export interface Header {
  readonly pointer: Pointer;
  readonly name: string;
  readonly description?: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly explode: boolean;
  /** Given when the value is a serialized media type (`content`). */
  readonly mediaType?: string;
  readonly schema: Schema;
}

export type SecurityRequirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

export type SecurityScheme = {
  readonly pointer: Pointer;
  /** Its key in `components.securitySchemes`, and the option of `createClient` that takes the credential. */
  readonly name: string;
  readonly description?: string;
  readonly deprecated?: boolean;
} & (
  | { readonly kind: "bearer"; readonly format?: string }
  | { readonly kind: "basic" }
  | { readonly kind: "http"; readonly scheme: string }
  | { readonly kind: "apiKey"; readonly in: "query" | "header" | "cookie"; readonly parameter: string }
  | { readonly kind: "oauth2"; readonly flows: readonly OAuthFlow[]; readonly metadataUrl?: string }
  | { readonly kind: "openIdConnect"; readonly url: string }
  | { readonly kind: "mutualTLS" }
);

export interface OAuthFlow {
  readonly grant: "implicit" | "password" | "clientCredentials" | "authorizationCode" | "deviceAuthorization";
  readonly authorizationUrl?: string;
  readonly deviceAuthorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  readonly scopes: readonly { readonly name: string; readonly description: string }[];
}

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
