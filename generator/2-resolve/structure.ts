import { schema, schemaObject } from "./schema-object.ts";
import {
  boolean,
  data,
  list,
  map,
  type ObjectDefinition,
  object,
  oneOf,
  only,
  required,
  type Shape,
  text,
} from "./shape.ts";

const externalDocs = object("external documentation");
const servers = list(object("server"));
const parameters = list(object("parameter"));
const content = map(object("media type"));
const headers = map(object("header"));
const examples = map(object("example"));
const operation = object("operation");
const pathItem = object("path item");
const security = list(map(list(text)));
const flow = object("OAuth flow");

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

const style = oneOf("matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject");

/** The methods of a path item, in the order of the specification. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Every object of OpenAPI 3.0 and 3.1, by the name that diagnostics call it. */
export const structure: { readonly [name: string]: ObjectDefinition } = {
  description: {
    fields: {
      openapi: required(text),
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
      title: required(text),
      summary: only("3.1", text),
      description: text,
      termsOfService: text,
      contact: object("contact"),
      license: object("license"),
      version: required(text),
    },
  },
  contact: { fields: { name: text, url: text, email: text } },
  license: {
    fields: { name: required(text), identifier: only("3.1", text), url: text },
  },
  server: {
    fields: { url: required(text), description: text, variables: map(object("server variable")) },
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
    },
  },
  "paths object": { fields: {}, others: pathItem },
  "path item": {
    fields: {
      $ref: text,
      summary: text,
      description: text,
      ...Object.fromEntries(methods.map((method) => [method, operation])),
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
  "external documentation": { fields: { description: text, url: required(text) } },
  parameter: {
    section: "parameters",
    fields: {
      name: required(text),
      in: required(oneOf("path", "query", "header", "cookie")),
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
    fields: { schema, example: data, examples, encoding: map(object("encoding")) },
  },
  encoding: {
    fields: { contentType: text, headers, style, explode: boolean, allowReserved: boolean },
  },
  "responses object": { fields: {}, others: object("response") },
  response: {
    section: "responses",
    fields: { description: required(text), headers, content, links: map(object("link")) },
  },
  callback: { section: "callbacks", fields: {}, others: pathItem },
  example: {
    section: "examples",
    fields: { summary: text, description: text, value: data, externalValue: text },
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
  tag: { fields: { name: required(text), description: text, externalDocs } },
  schema: schemaObject,
  discriminator: {
    fields: { propertyName: required(text), mapping: map({ kind: "text", names: "schema" }) },
  },
  "XML object": {
    fields: { name: text, namespace: text, prefix: text, attribute: boolean, wrapped: boolean },
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
    },
  },
  "OAuth flows object": {
    fields: { implicit: flow, password: flow, clientCredentials: flow, authorizationCode: flow },
  },
  "OAuth flow": {
    fields: { authorizationUrl: text, tokenUrl: text, refreshUrl: text, scopes: required(map(text)) },
  },
};

/** The shape of a whole description. */
export const description: Shape = object("description");
