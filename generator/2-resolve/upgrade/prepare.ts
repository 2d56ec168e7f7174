import { isArray, isObject, type JsonObject, type JsonValue, member } from "../../1-load/json.ts";
import { formatPointer, valueAt } from "../../1-load/pointer.ts";
import { parseFragment } from "../reference.ts";
import { methods } from "../structure.ts";

/** Told of what OpenAPI 3.0 has no words for, at a pointer into the description. */
export type Refuse = (construct: string, pointer: string) => void;

/**
 * Says the same in a way that the upgrader understands. What it would get wrong, in version 0.4:
 *
 * - a reference to a body or to a field of a form becomes a parameter that is a request body: they are put in place
 * - such parameters of a path item are dropped: they are given to its operations
 * - arrays in a form say nothing of being comma-separated, which is the default: it is said
 * - tabs, and separators in headers and paths, become no style at all: they are refused
 * - a file without `produces` has no media type: it is `application/octet-stream`
 * - `schemes` of an operation are left behind: they become its servers
 * - `http` comes before `https`, and is what a description without `schemes` gets: it is the other way round
 * - a parameter without `in` makes it throw: it is refused
 */
export function prepareForUpgrade(swagger: JsonObject, refuse: Refuse): JsonObject {
  const paths = member(swagger, "paths");
  const shared = member(swagger, "parameters");
  const responses = member(swagger, "responses");
  const context: Preparing = { swagger, refuse };
  for (const section of ["paths", "parameters", "responses", "definitions", "securityDefinitions"]) {
    const value = member(swagger, section);
    if (value !== undefined && !isObject(value)) refuse(`\`${section}\` that is no object`, `/${section}`);
  }
  return {
    ...swagger,
    swagger: "2.0",
    ...(typeof member(swagger, "host") === "string" && { schemes: schemesOf(swagger) }),
    ...(isObject(shared) && { parameters: mapMembers(shared, "/parameters", context, prepareShared) }),
    ...(isObject(responses) && { responses: mapMembers(responses, "/responses", context, prepareResponse) }),
    ...(isObject(paths) && { paths: mapMembers(paths, "/paths", context, preparePathItem) }),
  };
}

interface Preparing {
  readonly swagger: JsonObject;
  readonly refuse: Refuse;
}

type Prepare = (value: JsonObject, pointer: string, context: Preparing) => JsonValue;

function mapMembers(value: JsonObject, pointer: string, context: Preparing, prepare: Prepare): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      if (key.startsWith("x-")) return [key, child];
      // YAML says null where nothing is written.
      const part = child ?? {};
      const place = pointer + formatPointer([key]);
      if (isObject(part)) return [key, prepare(part, place, context)];
      context.refuse(`\`${key}\` that is no object`, place);
      return [key, {}];
    }),
  );
}

const prepareShared: Prepare = (parameter, pointer, { refuse }) =>
  prepareParameter(parameter, pointer, refuse);

const preparePathItem: Prepare = (item, pointer, context) => {
  const common = parametersOf(item, pointer, context);
  const operations = methods.flatMap((method): [string, JsonValue][] => {
    const operation = member(item, method);
    if (!isObject(operation)) return [];
    return [[method, prepareOperation(operation, `${pointer}/${method}`, common, context)]];
  });
  return {
    ...item,
    ...(common.length > 0 && { parameters: common.filter((parameter) => !isBody(parameter)) }),
    ...Object.fromEntries(operations),
  };
};

function prepareOperation(
  operation: JsonObject,
  pointer: string,
  common: readonly JsonObject[],
  context: Preparing,
): JsonObject {
  const own = parametersOf(operation, pointer, context);
  const identity = (parameter: JsonObject) => `${member(parameter, "in")} ${member(parameter, "name")}`;
  const inherited = common.filter(
    (parameter) => isBody(parameter) && own.every((other) => identity(other) !== identity(parameter)),
  );
  const { schemes: _, ...rest } = operation;
  const responses = member(operation, "responses");
  const produces = member(operation, "produces") ?? member(context.swagger, "produces");
  const isSilent = !isArray(produces) || produces.length === 0;
  const hasFile = isObject(responses) && Object.values(responses).some(isFile);
  return {
    ...rest,
    parameters: [...own, ...inherited],
    ...(isObject(responses) && {
      responses: mapMembers(responses, `${pointer}/responses`, context, prepareResponse),
    }),
    ...(hasFile && isSilent && { produces: ["application/octet-stream"] }),
    ...(isArray(member(operation, "schemes")) && { servers: serversOf(operation, context.swagger) }),
  };
}

const prepareResponse: Prepare = (response, pointer, { refuse }) => {
  const headers = member(response, "headers");
  if (!isObject(headers)) return response;
  const prepared = Object.entries(headers).map(([name, header]): [string, JsonValue] => {
    if (!isObject(header)) return [name, header];
    const { collectionFormat = "csv", ...rest } = header;
    if (collectionFormat !== "csv")
      refuseFormat(collectionFormat, `${pointer}/headers${formatPointer([name])}`, refuse);
    return [name, rest];
  });
  return { ...response, headers: Object.fromEntries(prepared) };
};

/** The parameters of a path item or an operation; those of bodies and forms in place of references to them. */
function parametersOf(owner: JsonObject, pointer: string, { swagger, refuse }: Preparing): JsonObject[] {
  const list = member(owner, "parameters");
  if (!isArray(list)) return [];
  return list.flatMap((entry, index) => {
    if (!isObject(entry)) return [];
    const target = followParameter(entry, swagger);
    if (target !== undefined && isBody(target)) return [prepareParameter(target, pointer, refuse)];
    if ("$ref" in entry) return [entry];
    const place = pointer + formatPointer(["parameters", index]);
    if (typeof member(entry, "in") === "string") return [prepareParameter(entry, place, refuse)];
    refuse("a parameter without `in`", place);
    return [];
  });
}

function prepareParameter(parameter: JsonObject, pointer: string, refuse: Refuse): JsonObject {
  if (member(parameter, "type") !== "array") return parameter;
  const format = member(parameter, "collectionFormat") ?? "csv";
  const location = member(parameter, "in");
  const known = location === "query" || location === "formData" ? ["csv", "ssv", "pipes", "multi"] : ["csv"];
  if (typeof format !== "string" || !known.includes(format)) refuseFormat(format, pointer, refuse);
  return { ...parameter, collectionFormat: format };
}

function refuseFormat(format: JsonValue, pointer: string, refuse: Refuse): void {
  refuse(`the \`collectionFormat\` \`${String(format)}\` here`, `${pointer}/collectionFormat`);
}

function followParameter(entry: JsonObject, swagger: JsonObject): JsonObject | undefined {
  const seen = new Set<JsonObject>();
  let target: JsonValue | undefined = entry;
  while (isObject(target) && typeof target["$ref"] === "string" && !seen.has(target)) {
    seen.add(target);
    const tokens = parseFragment(target["$ref"].replace(/^#/, ""));
    target = tokens && valueAt(swagger, tokens);
  }
  return isObject(target) ? target : undefined;
}

function isBody(parameter: JsonObject): boolean {
  return member(parameter, "in") === "body" || member(parameter, "in") === "formData";
}

function isFile(response: JsonValue): boolean {
  return member(member(response, "schema"), "type") === "file";
}

/** The schemes that requests can be sent with, the safe one first. */
function schemesOf(owner: JsonObject): readonly string[] {
  const written = member(owner, "schemes");
  const schemes = ["https", "http"].filter((scheme) => isArray(written) && written.includes(scheme));
  return schemes.length === 0 ? ["https"] : schemes;
}

function serversOf(operation: JsonObject, swagger: JsonObject): JsonObject[] {
  const host = member(swagger, "host");
  const base = member(swagger, "basePath");
  const path = typeof base === "string" ? base : "";
  if (typeof host !== "string") return [{ url: path === "" ? "/" : path }];
  return schemesOf(operation).map((scheme) => ({ url: `${scheme}://${host}${path}` }));
}
