/**
 * Reads parameters as they come over the wire, strictly: what a client would not have written is an issue. For servers
 * and tests; a client does not import this module.
 */
import { IssueCollector, mostIssues } from "./issues.js";
import type { ParameterDescription, ParameterSchema } from "./parameters.js";
import { isScalarType, typesOf } from "./read-nested.js";
import { parseQuery, type QueryField } from "./read-query.js";
import { readParameter, type WireText } from "./read-structure.js";
import { Unreadable } from "./read-value.js";
import type { CheckOptions, ValidationResult } from "./schema.js";
import { ValidationError } from "./validation-error.js";
import { cookieFields, type HeaderSource, headerText } from "./wire-headers.js";

/** A request, taken apart by a server. */
export interface WireParameters {
  /** What stands for the parameters of the path template, by name, still percent-encoded. */
  readonly path?: Readonly<Record<string, string>> | undefined;
  /** The raw query, with or without `?`. */
  readonly query?: string | undefined;
  /** As `fetch` or Node give them. */
  readonly headers?: HeaderSource | undefined;
  /** By name, still percent-encoded. Default: those of the header `Cookie`. */
  readonly cookies?: Readonly<Record<string, string>> | undefined;
  /** What the server has decoded itself, by property: `{ body: await request.json() }`. */
  readonly decoded?: Readonly<Record<string, unknown>> | undefined;
}

export interface WireOptions extends CheckOptions {
  /** What becomes of fields of the query that belong to no parameter. Default: each is an issue. */
  readonly unknown?: "refuse" | "ignore" | undefined;
}

/**
 * Reads and checks the parameters of a request, together with what the server has decoded. The path of an issue is the
 * property, or the name of an unknown field. Beside the codes of the check there are `encoding`, `syntax`, `repeated` and
 * `unknown`.
 */
export function readParameters<T>(
  schema: ParameterSchema<T>,
  wire: WireParameters,
  { unknown = "refuse", ...options }: WireOptions = {},
): ValidationResult<T> {
  const { maxIssues = mostIssues } = options;
  const issues = new IssueCollector(maxIssues);
  const { query = "" } = wire;
  const fields = parseQuery(query, issues);
  const cookies = cookieFields(wire);
  const claimed = new Set<QueryField>();
  const values = new Map(Object.entries(wire.decoded ?? {}));
  const unreadable = new Set<string>();

  for (const parameter of schema.parameters) {
    const { property = parameter.name } = parameter;
    const text = findText(parameter, wire, (of) =>
      claimFields(parameter, of === "cookie" ? cookies : fields, claimed, query),
    );
    if (text.length === 0) continue;
    try {
      values.set(property, readParameter(parameter, text));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unreadable.add(property);
      issues.enter(property);
      issues.add(error.code, error.expected);
      issues.leave();
    }
  }
  for (const field of unknown === "refuse" ? fields : []) {
    if (!claimed.has(field)) issues.add("unknown", undefined, field.name);
  }

  // What could not be read is neither missing nor can it break a rule; issues that say so must not be all that is listed.
  const most = unreadable.size === 0 ? maxIssues : Number.POSITIVE_INFINITY;
  const result = schema.validate(Object.fromEntries(values), { ...options, maxIssues: most });
  if (result.issues === undefined && issues.found.length === 0) return result;
  for (const issue of result.issues ?? []) {
    const { path, rule } = issue;
    const isAboutAll = path.length === 0 || rule !== undefined;
    if (isAboutAll ? unreadable.size === 0 : !unreadable.has(String(path[0]))) issues.adopt(issue);
  }
  return { issues: issues.found };
}

/**
 * Reads and checks the headers of a response, of a page or of an error that are described; all others are left out.
 * @throws {ValidationError} if one of them does not fit
 */
export function readHeaders<T>(
  schema: ParameterSchema<T>,
  received: { readonly headers: Headers } | { readonly response: { readonly headers: Headers } },
  options?: CheckOptions,
): T {
  const { headers } = "response" in received ? received.response : received;
  const { value, issues } = { value: undefined, ...readParameters(schema, { headers }, options) };
  if (issues) throw new ValidationError(issues, "Invalid headers", "invalid_response");
  return value as T;
}

/** The fields of the query, or the cookies, that belong to a parameter. */
function claimFields(
  parameter: ParameterDescription,
  fields: readonly QueryField[],
  claimed: Set<QueryField>,
  query: string,
): WireText {
  if (parameter.in === "querystring") {
    for (const field of fields) claimed.add(field);
    if (parameter.content?.name === "json") return fields.length === 0 ? [] : [query.replace(/^\?/, "")];
    return fields.map(({ name, value }) => [encodeURIComponent(name), value]);
  }
  const isDeep = parameter.style?.name === "deepObject";
  const takesText = !isDeep || typesOf(parameter).some(isScalarType);
  const found: (string | [string, string])[] = [];
  for (const field of fields) {
    const key = memberKey(parameter, field.name);
    const isWhole = field.name === parameter.name && takesText;
    if (key === undefined && !isWhole) continue;
    claimed.add(field);
    found.push(key === undefined ? field.value : [encodeURIComponent(key), field.value]);
  }
  return found;
}

/** The key, if the field is a member of an object that is spread over several fields. */
function memberKey(parameter: ParameterDescription, name: string): string | undefined {
  if (parameter.style?.name === "deepObject") {
    // What is deeper stands between `][`.
    const isMember = name.startsWith(`${parameter.name}[`) && name.endsWith("]");
    return isMember ? name.slice(parameter.name.length + 1, -1) : undefined;
  }
  const isSpread = [parameter.type].flat().includes("object") && (parameter.explode ?? true);
  return isSpread && Object.hasOwn(parameter.properties ?? {}, name) ? name : undefined;
}

/** What a parameter has on the wire. `claim` gives that of fields, which are looked for in the query or among the cookies. */
function findText(
  { in: location, ...parameter }: ParameterDescription,
  { path = {}, headers }: WireParameters,
  claim: (of: "query" | "cookie") => WireText,
): WireText {
  switch (location) {
    case "path":
      return Object.hasOwn(path, parameter.name) ? [path[parameter.name] ?? ""] : [];
    case "header":
      return headerText(headers, parameter);
    case "cookie":
      return claim("cookie");
    case "query":
    case "querystring":
      return claim("query");
  }
}
