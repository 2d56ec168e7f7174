import type { JsonObject } from "../../../generator/1-load/json.ts";

const object = { type: "object", properties: { a: { type: "string" } } };
const other = { type: "object", properties: { b: { type: "integer" } } };

/** Schemas that openapi-typescript makes each kind of node for, and texts that its printer treats in a way of its own. */
const schemas: JsonObject = {
  Tuple: { type: "array", prefixItems: [{ type: "string" }, object, { enum: [1, -2] }] },
  EmptyTuple: { type: "array", prefixItems: [] },
  Union: { anyOf: [{ type: "string" }, { type: "string" }, object, { allOf: [object, other] }] },
  OneOf: { oneOf: [{ type: "string" }, { type: "null" }, { const: 3 }] },
  ArrayOfUnion: { type: "array", items: { oneOf: [object, other] } },
  ArrayOfIntersection: { type: "array", items: { allOf: [object, other] } },
  ArrayOfArrays: { type: "array", items: { type: "array", items: { type: "boolean" } } },
  Intersection: { allOf: [{ oneOf: [object, other] }, { anyOf: [object, { type: "null" }] }] },
  Enum: {
    type: ["string", "null"],
    enum: ["a", 'quo"te', "line\nbreak", "\u2028", "é", "😀", -1.5, 1e21, true, null],
  },
  EmptyEnum: { enum: [] },
  Constants: {
    anyOf: [
      { const: { deep: [1, [], { "a-b": null }], none: {} } },
      { const: -0.5 },
      { const: false },
      { const: "x" },
    ],
  },
  Names: {
    type: "object",
    required: ["kebab-case"],
    properties: {
      "kebab-case": object,
      "-1": object,
      "1": object,
      "1.50": object,
      NaN: object,
      Infinity: object,
      é: object,
      "\u0000": object,
      "\u00007": object,
      'back\\slash"': object,
      "\u0085\u2028\u2029\uffff": object,
      "": object,
      constructor: object,
      __private: { readOnly: true, type: "string" },
    },
  },
  Maps: {
    type: "object",
    properties: { a: { type: "string" } },
    additionalProperties: { type: "array", items: { type: "string" } },
    patternProperties: { "^x": { type: "number" } },
  },
  Required: { allOf: [{ $ref: "#/components/schemas/Pet" }], required: ["name"] },
  Types: {
    type: ["object", "array", "integer"],
    items: object,
    properties: { a: { format: "binary", type: "string" } },
  },
  Defs: { type: "object", $defs: { inner: object } },
  Always: true,
  Never: false,
  Pet: {
    type: "object",
    discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
    properties: { name: { type: "string" }, kind: { type: "string" } },
  },
  Cat: {
    allOf: [
      { $ref: "#/components/schemas/Pet" },
      { type: "object", properties: { claws: { type: "integer" } } },
    ],
  },
  Dog: { type: "object", properties: { kind: { type: "string", description: "which" } } },
  Animal: {
    oneOf: [{ $ref: "#/components/schemas/Dog" }, { $ref: "#/components/schemas/Cat" }],
    discriminator: {
      propertyName: "kind",
      mapping: { dog: "#/components/schemas/Dog", cat: "#/components/schemas/Cat" },
    },
  },
};

const comments = [
  "one line",
  "two\nlines",
  "carriage\r\nreturn\ralone",
  "separators\u2028and\u2029paragraphs\u0085next",
  "\n\n  blank\n\n\n\tlines\n \t tabs\n",
  "ends */ early /* and starts",
  "\u00a0no-break\n\u3000wide\n\u200bzero",
  "\r",
  "@deprecated\n@default 3",
  " ".repeat(8),
];

/** Comments at several depths, where they are indented anew. */
const documented: JsonObject = Object.fromEntries(
  comments.map((description, index) => [
    `Comment${index}`,
    {
      type: "object",
      title: description,
      description,
      properties: {
        a: { type: "string", description, default: description, example: { deep: [description] } },
        b: {
          type: "object",
          properties: { c: { type: "string", format: "date", deprecated: true, examples: [description] } },
        },
      },
    },
  ]),
);

const operation: JsonObject = {
  parameters: [
    { $ref: "#/components/parameters/Id" },
    { name: "since", in: "query", schema: { type: "integer" } },
  ],
  requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } } },
  responses: {
    200: {
      description: "",
      headers: { "X-Rate": { schema: { type: "integer" } } },
      content: { "text/plain": {} },
    },
    "4XX": { $ref: "#/components/responses/Failed" },
    default: { description: "nothing" },
  },
};

/** Not valid, but what openapi-typescript takes. */
export const cornerCases: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Corner cases", version: "1" },
  paths: {
    "/pets/{id}": {
      parameters: [{ $ref: "#/components/parameters/Id" }],
      get: { ...operation, operationId: "get-pet" },
      put: { ...operation, operationId: "a#b/c" },
      post: operation,
    },
    "/other": { $ref: "#/components/pathItems/Other" },
  },
  webhooks: { "pet.sold": { post: operation } },
  components: {
    schemas: { ...schemas, ...documented },
    parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "string" } } },
    responses: { Failed: { description: "failed", content: {} } },
    requestBodies: { Empty: { content: {} } },
    headers: { Limit: { content: { "text/plain": { schema: { type: "string" } } } } },
    pathItems: { Other: { get: operation } },
  },
};
