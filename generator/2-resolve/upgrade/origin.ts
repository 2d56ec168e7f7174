import { isArray, isObject, type JsonValue, member } from "../../1-load/json.ts";
import { valueAt } from "../../1-load/pointer.ts";

/** Where in a Swagger 2.0 description something comes from that stands at these tokens of the upgraded one. */
export function originInSwagger(tokens: readonly string[], swagger: JsonValue): readonly string[] {
  const [first, second, ...rest] = tokens;
  if (first === "servers") return member(swagger, "host") === undefined ? ["basePath"] : ["host"];
  if (first === "openapi") return ["swagger"];
  if (first === "paths") return originInPath(tokens, swagger);
  if (first !== "components" || second === undefined) return tokens;
  const [name, ...inside] = rest;
  if (name === undefined) return [sections[second] ?? ""].filter((token) => token !== "");
  switch (second) {
    case "parameters":
      return ["parameters", name, ...insideParameter(inside)];
    case "requestBodies":
      return ["parameters", name, ...insideContent(inside)];
    case "responses":
      return ["responses", name, ...insideResponse(inside)];
    default:
      return [sections[second] ?? second, name, ...inside];
  }
}

const sections: { readonly [section: string]: string } = {
  schemas: "definitions",
  securitySchemes: "securityDefinitions",
  parameters: "parameters",
  requestBodies: "parameters",
  responses: "responses",
};

function originInPath(tokens: readonly string[], swagger: JsonValue): readonly string[] {
  const [, path = "", method, ...rest] = tokens;
  if (method === "parameters") return originOfParameter(["paths", path], rest, swagger);
  const [field, ...inside] = rest;
  const operation = ["paths", path, method ?? ""];
  if (field === "parameters") return originOfParameter(operation, inside, swagger);
  if (field === "requestBody") return originOfBody(operation, inside, swagger);
  if (field === "responses" && inside[0] !== undefined) {
    return [...operation, field, inside[0], ...insideResponse(inside.slice(1))];
  }
  return tokens;
}

/** The parameters of bodies and forms are gone from the list, so that the others have moved up. */
function originOfParameter(
  owner: readonly string[],
  [index, ...inside]: readonly string[],
  swagger: JsonValue,
): readonly string[] {
  if (index === undefined) return [...owner, "parameters"];
  const others = indexesOf(owner, swagger, (location) => location !== "body" && location !== "formData");
  return [...owner, "parameters", String(others[Number(index)] ?? index), ...insideParameter(inside)];
}

/** A body is one parameter; a form is several, which are properties now. */
function originOfBody(
  owner: readonly string[],
  inside: readonly string[],
  swagger: JsonValue,
): readonly string[] {
  const [body] = indexesOf(owner, swagger, (location) => location === "body");
  if (body !== undefined) return [...owner, "parameters", String(body), ...insideContent(inside)];
  const fields = indexesOf(owner, swagger, (location) => location === "formData");
  const name = inside[inside.indexOf("properties") + 1];
  const field = fields.find((index) => nameAt(owner, index, swagger) === name) ?? fields[0];
  return field === undefined ? owner : [...owner, "parameters", String(field), ...inside.slice(5)];
}

function indexesOf(
  owner: readonly string[],
  swagger: JsonValue,
  is: (location: JsonValue | undefined) => boolean,
): number[] {
  const list = valueAt(swagger, [...owner, "parameters"]);
  if (!isArray(list)) return [];
  return list.flatMap((entry, index) => (is(member(follow(entry, swagger), "in")) ? [index] : []));
}

function nameAt(owner: readonly string[], index: number, swagger: JsonValue): JsonValue | undefined {
  return member(follow(valueAt(swagger, [...owner, "parameters", String(index)]), swagger), "name");
}

function follow(entry: JsonValue | undefined, swagger: JsonValue): JsonValue | undefined {
  const reference = member(entry, "$ref");
  if (typeof reference !== "string") return entry;
  const [section, name] = reference.replace(/^#\//, "").split("/");
  const target = valueAt(swagger, [section ?? "", name ?? ""]);
  return isObject(target) ? target : entry;
}

/** What a schema says now stood in the parameter itself. */
function insideParameter(tokens: readonly string[]): readonly string[] {
  return tokens[0] === "schema" ? tokens.slice(1) : tokens;
}

/** `content`, a media type, and what the body said itself. */
function insideContent(tokens: readonly string[]): readonly string[] {
  return tokens[0] === "content" ? tokens.slice(2) : tokens;
}

function insideResponse(tokens: readonly string[]): readonly string[] {
  const [field, key, inner, ...rest] = tokens;
  if (field === "content" && key !== undefined)
    return inner === "example" ? ["examples", key] : tokens.slice(2);
  return field === "headers" && inner === "schema" ? [field, key ?? "", ...rest] : tokens;
}
