/**
 * Reads parameters as they come over the wire, strictly: what a client would not have written is an issue. For servers
 * and tests; a client does not import this module.
 */
import { addIssue, type ValidationIssue } from "./issue.js";
import type { ParameterDescription, ParameterSchema } from "./parameters.js";
import { isScalarType, typesOf } from "./read-nested.js";
import { parseQuery, type QueryField } from "./read-query.js";
import { readParameter, type WireText } from "./read-structure.js";
import { Unreadable } from "./read-value.js";
import type { ValidationResult } from "./schema.js";
import { ValidationError } from "./validation-error.js";

/** A request, taken apart by a server. */
export interface WireParameters {
  /** What stands for the parameters of the path template, by name, still percent-encoded. */
  readonly path?: Readonly<Record<string, string>> | undefined;
  /** The raw query, with or without `?`. */
  readonly query?: string | undefined;
  readonly headers?: Headers | Readonly<Record<string, string>> | undefined;
  /** By name, still percent-encoded. */
  readonly cookies?: Readonly<Record<string, string>> | undefined;
}

/**
 * Reads and checks the parameters of a request, together with what the server has decoded itself, by property: its
 * body, `{ body: await request.json() }`. The path of an issue is the property, or the name of an unknown field.
 * Beside the codes of the check there are `encoding`, `syntax`, `repeated` and `unknown`.
 */
export function readParameters<T>(
  schema: ParameterSchema<T>,
  wire: WireParameters,
  decoded: Readonly<Record<string, unknown>> = {},
): ValidationResult<T> {
  const issues: ValidationIssue[] = [];
  const fields = parseQuery(wire.query ?? "", issues);
  const claimed = new Set<QueryField>();
  const values = new Map(Object.entries(decoded));
  const unreadable = new Set<string>();

  for (const parameter of schema.parameters) {
    const { property = parameter.name } = parameter;
    const text = parameter.in.startsWith("query")
      ? claimFields(parameter, fields, claimed, wire.query ?? "")
      : findText(parameter, wire);
    if (text.length === 0) continue;
    try {
      values.set(property, readParameter(parameter, text));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unreadable.add(property);
      addIssue(issues, error.code, [property], error.message);
    }
  }
  for (const field of fields) {
    if (!claimed.has(field))
      addIssue(issues, "unknown", [field.name], "is not a parameter of this operation");
  }

  const result = schema.validate(Object.fromEntries(values));
  if (result.issues === undefined && issues.length === 0) return result;
  // What could not be read is neither missing nor can it break a rule.
  const found = (result.issues ?? []).filter(({ path, rule }) =>
    path.length === 0 || rule !== undefined ? unreadable.size === 0 : !unreadable.has(String(path[0])),
  );
  return { issues: [...issues, ...found] };
}

/**
 * Reads and checks the headers of a response, of a page or of an error that are described; all others are left out.
 * @throws {ValidationError} if one of them does not fit
 */
export function readHeaders<T>(
  schema: ParameterSchema<T>,
  received: { readonly headers: Headers } | { readonly response: { readonly headers: Headers } },
): T {
  const { headers } = "response" in received ? received.response : received;
  const { value, issues } = { value: undefined, ...readParameters(schema, { headers }) };
  if (issues) throw new ValidationError(issues, "Invalid headers", "invalid_response");
  return value as T;
}

/** The fields of a query that belong to a parameter. */
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

function findText(parameter: ParameterDescription, wire: WireParameters): WireText {
  const { name } = parameter;
  const source = parameter.in === "path" ? wire.path : parameter.in === "cookie" ? wire.cookies : undefined;
  if (parameter.in === "header") {
    const value = new Headers(wire.headers).get(name);
    return value === null ? [] : [value];
  }
  return source !== undefined && Object.hasOwn(source, name) ? [source[name] ?? ""] : [];
}
