import { schema, schemaObject } from "./schema-object.ts";
import {
  boolean,
  data,
  expected,
  informs,
  list,
  map,
  type ObjectDefinition,
  object,
  oneOf,
  only,
  required,
  type Shape,
  text,
  withNew,
} from "./shape.ts";

const externalDocs = informs(object("external documentation"));
const servers = list(object("server"));
const parameters = list(object("parameter"));
const content = map(object("media type"));
const headers = map(object("header"));
const examples = informs(map(object("example")));
const operation = object("operation");
const pathItem = object("path item");
const security = list(map(list(text)));
const flow = object("OAuth flow");
const schemaName: Shape = { kind: "text", names: "schema" };

/** What a parameter and a header have in common. */
const parameterFields = {
  description: text,
  required: boolean,
  deprecated: boolean,
  allowEmptyValue: boolean,
  explode: boolean,
  allowReserved: boolean,
  schema,
  content,
  example: data,
  examples,
};

const encoding = object("encoding");
const encodings = {
  encoding: map(encoding),
  prefixEncoding: only("3.2", list(encoding)),
  itemEncoding: only("3.2", encoding),
};

const style = withNew(
  oneOf("matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"),
  "cookie",
);

/** The methods that a path item of every version has, in the order of the specification. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Every object of OpenAPI 3.0, 3.1 and 3.2, by the name that diagnostics call it. */
export const structure: { readonly [name: string]: ObjectDefinition } = {
  description: {
    fields: {
      openapi: required(text),
      $self: only("3.2", text),
      info: required(object("info object")),
      jsonSchemaDialect: only("3.1", text),
      servers,
      paths: object("paths object"),
      webhooks: only("3.1", map(pathItem)),
      components: object("components object"),
      security,
      tags: list(object("tag")),
      externalDocs,
    },
  },
  "info object": {
    fields: {
      title: expected(text),
      summary: only("3.1", text),
      description: text,
      termsOfService: text,
      contact: informs(object("contact")),
      license: informs(object("license")),
      version: expected(text),
    },
  },
  contact: { fields: { name: text, url: text, email: text } },
  license: {
    fields: { name: expected(text), identifier: only("3.1", text), url: text },
  },
  server: {
    fields: {
      url: required(text),
      description: text,
      name: only("3.2", text),
      variables: map(object("server variable")),
    },
  },
  "server variable": {
    fields: { enum: list(text), default: required(text), description: text },
  },
  "components object": {
    fields: {
      schemas: map(schema),
      responses: map(object("response")),
      parameters: map(object("parameter")),
      examples,
      requestBodies: map(object("request body")),
      headers,
      securitySchemes: map(object("security scheme")),
      links: map(object("link")),
      callbacks: map(object("callback")),
      pathItems: only("3.1", map(pathItem)),
      mediaTypes: only("3.2", content),
    },
  },
  "paths object": { fields: {}, others: pathItem },
  "path item": {
    fields: {
      $ref: text,
      summary: text,
      description: text,
      ...Object.fromEntries(methods.map((method) => [method, operation])),
      query: only("3.2", operation),
      additionalOperations: only("3.2", map(operation)),
      servers,
      parameters,
    },
  },
  operation: {
    fields: {
      tags: list(text),
      summary: text,
      description: text,
      externalDocs,
      operationId: text,
      parameters,
      requestBody: object("request body"),
      responses: object("responses object"),
      callbacks: map(object("callback")),
      deprecated: boolean,
      security,
      servers,
    },
  },
  "external documentation": { fields: { description: text, url: expected(text) } },
  parameter: {
    section: "parameters",
    fields: {
      name: required(text),
      in: required(withNew(oneOf("path", "query", "header", "cookie"), "querystring")),
      ...parameterFields,
      style,
    },
  },
  header: { section: "headers", fields: { ...parameterFields, style: oneOf("simple") } },
  "request body": {
    section: "requestBodies",
    fields: { description: text, content: required(content), required: boolean },
  },
  "media type": {
    section: "mediaTypes",
    fields: { schema, itemSchema: only("3.2", schema), example: data, examples, ...encodings },
  },
  encoding: {
    fields: {
      contentType: text,
      headers,
      style,
      explode: boolean,
      allowReserved: boolean,
      encoding: only("3.2", encodings.encoding),
      prefixEncoding: encodings.prefixEncoding,
      itemEncoding: encodings.itemEncoding,
    },
  },
  "responses object": { fields: {}, others: object("response") },
  response: {
    section: "responses",
    fields: {
      summary: only("3.2", text),
      description: expected(text, "3.1"),
      headers,
      content,
      links: map(object("link")),
    },
  },
  callback: { section: "callbacks", fields: {}, others: pathItem },
  example: {
    section: "examples",
    fields: {
      summary: text,
      description: text,
      dataValue: only("3.2", data, "write `value`"),
      serializedValue: only("3.2", text, "write `value`"),
      value: data,
      externalValue: text,
    },
  },
  link: {
    section: "links",
    fields: {
      operationRef: { kind: "text", names: "operation" },
      operationId: text,
      parameters: map(data),
      requestBody: data,
      description: text,
      server: object("server"),
    },
  },
  tag: {
    fields: {
      name: required(text),
      summary: only("3.2", text),
      description: text,
      externalDocs,
      parent: only("3.2", text),
      kind: only("3.2", text),
    },
  },
  schema: schemaObject,
  discriminator: {
    fields: {
      propertyName: required(text),
      mapping: map(schemaName),
      defaultMapping: only("3.2", schemaName),
    },
  },
  "XML object": {
    fields: {
      nodeType: only("3.2", oneOf("element", "attribute", "text", "cdata", "none")),
      name: text,
      namespace: text,
      prefix: text,
      attribute: boolean,
      wrapped: boolean,
    },
  },
  "security scheme": {
    section: "securitySchemes",
    fields: {
      type: required(oneOf("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")),
      description: text,
      name: text,
      in: oneOf("query", "header", "cookie"),
      scheme: text,
      bearerFormat: text,
      flows: object("OAuth flows object"),
      openIdConnectUrl: text,
      oauth2MetadataUrl: only("3.2", text),
      deprecated: only("3.2", boolean),
    },
  },
  "OAuth flows object": {
    fields: {
      implicit: flow,
      password: flow,
      clientCredentials: flow,
      authorizationCode: flow,
      deviceAuthorization: only("3.2", flow),
    },
  },
  "OAuth flow": {
    fields: {
      authorizationUrl: text,
      deviceAuthorizationUrl: only("3.2", text),
      tokenUrl: text,
      refreshUrl: text,
      scopes: expected(map(text)),
    },
  },
};

/** The shape of a whole description. */
export const description: Shape = object("description");
