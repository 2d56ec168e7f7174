/** What issues say in English: for each code, a function of what was expected. */

type Sentence = (expected: unknown) => string;

const typeNames: Readonly<Record<string, string>> = {
  null: "null",
  boolean: "a boolean",
  integer: "an integer",
  number: "a number",
  string: "a string",
  array: "an array",
  object: "an object",
  Blob: "a Blob",
};

/** What a value of a format is called. */
const formatNames: Readonly<Record<string, string>> = {
  byte: "Base64",
  date: "a date such as 2025-01-31",
  "date-time": "a date and time such as 2025-01-31T12:00:00Z",
  duration: "a duration such as P1DT12H",
  email: "an email address",
  hostname: "a host name",
  "idn-email": "an email address",
  "idn-hostname": "a host name",
  int32: "a 32-bit integer",
  int64: "a 64-bit integer",
  ipv4: "an IPv4 address",
  ipv6: "an IPv6 address",
  iri: "an absolute IRI",
  "iri-reference": "an IRI reference",
  "json-pointer": "a JSON Pointer",
  regex: "a regular expression",
  "relative-json-pointer": "a relative JSON Pointer",
  time: "a time such as 12:00:00Z",
  "unix-time": "a time in whole seconds since 1970",
  uri: "an absolute URI",
  "uri-reference": "a URI reference",
  "uri-template": "a URI template",
  uuid: "a UUID",
};

/** What could not be written or read, and why. */
const encodings: Readonly<Record<string, string>> = {
  bytes: "must be bytes: a Blob, an ArrayBuffer or a view of one, or a ReadableStream",
  cookie: "cannot be sent as a cookie",
  "finite numbers": "must hold finite numbers only",
  header: "cannot be sent as a header",
  name: "has a name that cannot be decoded",
  "no Blob": "must not hold a Blob",
  "no colon": "must not have a colon",
  object: "must be an object",
  text: "cannot be sent as text",
  "UTF-8": "is not percent-encoded UTF-8",
};

const syntaxes: Readonly<Record<string, string>> = {
  field: "has an empty field",
  json: "is not JSON",
  pairs: "must have a value for each key",
};

const messages: Readonly<Record<string, Sentence>> = {
  additionalProperties: () => "is not known",
  anyOf: () => "must match one of the alternatives",
  const: (value) => `must be ${shortened(JSON.stringify(value), "the constant of its schema")}`,
  contains: () => "must contain at least 1 matching item",
  dependentRequired: (property) => `is required beside ${JSON.stringify(property)}`,
  depth: () => "is nested too deeply",
  discriminator: (values) => `must be ${oneOfThem(values)}`,
  encoding: (what) => encodings[String(what)] ?? "cannot be sent",
  enum: (values) =>
    values === undefined ? "must be a string or another value of its schema" : `must be ${oneOfThem(values)}`,
  exclusiveMaximum: (limit) => `must be less than ${limit}`,
  exclusiveMinimum: (limit) => `must be greater than ${limit}`,
  false: () => "is not allowed",
  format: (name) => `must be ${formatNames[String(name)] ?? `of the format ${name}`}`,
  maxContains: (limit) => `must contain at most ${count(limit, "matching item")}`,
  maximum: (limit) => `must be at most ${limit}`,
  maxItems: (limit) => `must have at most ${count(limit, "item")}`,
  maxLength: (limit) => `must have at most ${count(limit, "character")}`,
  maxProperties: (limit) => `must have at most ${count(limit, "property", "properties")}`,
  minContains: (limit) => `must contain at least ${count(limit, "matching item")}`,
  minimum: (limit) => `must be at least ${limit}`,
  minItems: (limit) => `must have at least ${count(limit, "item")}`,
  minLength: (limit) =>
    limit === 1 ? "must not be empty" : `must have at least ${count(limit, "character")}`,
  minProperties: (limit) => `must have at least ${count(limit, "property", "properties")}`,
  multipleOf: (divisor) => `must be a multiple of ${divisor}`,
  not: () => "must not match the excluded schema",
  oneOf: (matches) => `must match ${matches === 1 ? "only one" : "one"} of the alternatives`,
  path: () => "must not be absent, empty or dots",
  pattern: (source) => `must match the pattern ${shortened(String(source), "of its schema")}`,
  repeated: () => "must not be repeated",
  required: () => "is required",
  syntax: (what) => syntaxes[String(what)] ?? spelled(what),
  type: (types) => `must be ${anyOfTypes(types)}`,
  unevaluatedItems: () => "is not known",
  unevaluatedProperties: () => "is not known",
  uniqueItems: () => "must not have equal items",
  unknown: () => "is not a known parameter",
};

/** The message of an issue. */
export function messageOf(code: string, expected: unknown): string {
  return messages[code]?.(expected) ?? "is not valid";
}

/** A number of things. */
function count(number: unknown, thing: string, things = `${thing}s`): string {
  return `${number} ${number === 1 ? thing : things}`;
}

/** Values of the description may be long or many; the type and the docs list them all. */
function oneOfThem(expected: unknown): string {
  const values = [expected].flat();
  const list = values.map((value) => JSON.stringify(value)).join(", ");
  if (values.length === 1) return list;
  return `one of ${shortened(list, `${values.length} values`)}`;
}

function shortened(text: string, otherwise: string): string {
  return text.length <= 80 ? text : otherwise;
}

function anyOfTypes(types: unknown): string {
  if (!Array.isArray(types)) return typeNames[String(types)] ?? "of another type";
  return types.map((type) => typeNames[String(type)]).join(" or ");
}

/** A style of OpenAPI, or the types that a text is read as. */
function spelled(what: unknown): string {
  const isType = [what].flat().every((name) => Object.hasOwn(typeNames, String(name)));
  return isType ? `is not spelled as ${anyOfTypes(what)}` : `is not written in the style ${what}`;
}
