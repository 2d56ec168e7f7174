import { cookieText } from "./encoding.js";
import type { ParameterDescription } from "./parameters.js";
import { isScalarType, readNested, scalarsOf, shapeOf, typesOf } from "./read-nested.js";
import { decodeOrThrow, readScalar, Unreadable } from "./read-value.js";
import { form, type Style, simple } from "./styles.js";

/** What one parameter has on the wire: the values of its fields, still encoded, or the pairs of an object. */
export type WireText = readonly (string | readonly [key: string, value: string])[];

/** Reads a parameter. Throws an Unreadable where its text is not what a client writes. */
export function readParameter(parameter: ParameterDescription, wire: WireText): unknown {
  const { in: location, content, style } = parameter;
  const decode = location === "header" || parameter.encode === cookieText ? String : decodeOrThrow;
  const types = typesOf(parameter);
  if (content?.name === "json") return readJson(decode(onlyText(wire)));
  if (parameter.allowEmptyValue === true && wire.length === 1 && wire[0] === "") return "";
  const pairs = wire.filter((part) => typeof part !== "string");
  if (pairs.length > 0 || content?.name === "form") {
    if (style?.name !== "deepObject" && !content) return readMembers(parameter, pairs, decode);
    return readNested(
      parameter,
      pairs.map(([key, text]) => [decode(key).split(content ? /(?!)/ : "]["), decode(text)]),
    );
  }
  const texts = wire.filter((part) => typeof part === "string");
  const isExploded = parameter.explode ?? (style ?? defaultStyle(parameter)).explode;
  if (style?.name !== "deepObject" && types.includes("object")) {
    return readMembers(parameter, splitPairs(parameter, onlyText(texts), isExploded), decode);
  }
  if (style?.name !== "deepObject" && types.includes("array")) {
    const isRepeated = isExploded && (location === "query" || location === "cookie");
    const items = isRepeated ? texts : splitItems(parameter, onlyText(texts), isExploded);
    return items.map((item) => readScalar(decode(item), scalarsOf(parameter.items)));
  }
  const text = stripPrefix(parameter, onlyText(texts));
  return readScalar(decode(text), types.filter(isScalarType));
}

function readMembers(
  parameter: ParameterDescription,
  pairs: readonly (readonly [string, string])[],
  decode: (text: string) => string,
): Record<string, unknown> {
  const members = new Map<string, unknown>();
  for (const [rawKey, value] of pairs) {
    const key = decode(rawKey);
    if (members.has(key)) throw new Unreadable("repeated");
    members.set(key, readScalar(decode(value), scalarsOf(shapeOf(parameter, key))));
  }
  return Object.fromEntries(members);
}

/** The items of an array that is one text. */
function splitItems(parameter: ParameterDescription, text: string, isExploded: boolean): string[] {
  const { name } = parameter.style ?? defaultStyle(parameter);
  switch (name) {
    case "label":
      return stripPrefix(parameter, text).split(isExploded ? "." : ",");
    case "matrix":
      if (!isExploded) return stripPrefix(parameter, text).split(",");
      return text.split(/(?=;)/).map((part) => stripPrefix(parameter, part));
    case "spaceDelimited":
      return text.split(/%20|\+/);
    case "pipeDelimited":
      return text.split(/%7C|\|/i);
    case "simple":
      return text.split(parameter.in === "header" ? /[ \t]*,[ \t]*/ : ",");
    case "form":
    case "cookie":
    case "deepObject":
      return text.split(",");
  }
}

/** The pairs of an object that is one text: `key,value,…`, or exploded `key=value,…`. */
function splitPairs(parameter: ParameterDescription, text: string, isExploded: boolean): [string, string][] {
  const { name } = parameter.style ?? defaultStyle(parameter);
  if (isExploded) {
    const separator = name === "label" ? "." : name === "matrix" ? ";" : ",";
    const start = name === "label" || name === "matrix" ? separator : "";
    if (!text.startsWith(start)) throw misspelled(parameter);
    return text
      .slice(start.length)
      .split(separator)
      .map((part) => {
        const [key = "", ...value] = part.split("=");
        return [key, value.join("=")];
      });
  }
  const items = splitItems(parameter, text, false);
  if (items.length % 2 !== 0) throw new Unreadable("syntax", "pairs");
  return Array.from({ length: items.length / 2 }, (_, index) => [
    items[index * 2] ?? "",
    items[index * 2 + 1] ?? "",
  ]);
}

/** `.blue` and `;color=blue` begin with what says so. */
function stripPrefix(parameter: ParameterDescription, text: string): string {
  const { name } = parameter.style ?? defaultStyle(parameter);
  if (name !== "label" && name !== "matrix") return text;
  const prefix = name === "label" ? "." : `;${parameter.name}`;
  const rest = text.slice(prefix.length);
  if (!text.startsWith(prefix) || (name === "matrix" && rest !== "" && !rest.startsWith("="))) {
    throw misspelled(parameter);
  }
  return name === "matrix" ? rest.slice(1) : rest;
}

function misspelled(parameter: ParameterDescription): Unreadable {
  return new Unreadable("syntax", parameter.style?.name);
}

function onlyText(wire: WireText): string {
  const [text] = wire;
  if (wire.length > 1) throw new Unreadable("repeated");
  return typeof text === "string" ? text : "";
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable("syntax", "json");
  }
}

/** That of OpenAPI, where the table leaves it out because the value is a scalar. */
function defaultStyle(parameter: ParameterDescription): Style {
  return parameter.in === "query" ? form : simple;
}
