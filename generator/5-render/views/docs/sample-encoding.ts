import type { Json, Parameter } from "../../../4-model/types.ts";

/** How a parameter's value is written by its style, as far as samples need it. */

type Pair = readonly [name: string, value: string];

/** The pairs of a query string or of cookies, not yet percent-encoded. */
export function queryPairs(parameter: Parameter, value: Json): readonly Pair[] {
  const { name, style, explode } = parameter;
  if (parameter.mediaType !== undefined) return [[name, JSON.stringify(value)]];
  if (Array.isArray(value)) {
    if (explode) return value.map((item: Json) => [name, scalarText(item)]);
    return [[name, value.map(scalarText).join(delimiters.get(style) ?? ",")]];
  }
  if (typeof value !== "object" || value === null) return [[name, scalarText(value)]];
  const members = Object.entries(value).map(([key, member]): Pair => [key, scalarText(member)]);
  if (style === "deepObject") return members.map(([key, member]) => [`${name}[${key}]`, member]);
  if (explode) return members;
  return [[name, members.flat().join(delimiters.get(style) ?? ",")]];
}

const delimiters: ReadonlyMap<Parameter["style"], string> = new Map([
  ["spaceDelimited", " "],
  ["pipeDelimited", "|"],
]);

/** A value in the path, percent-encoded. */
export function pathText(parameter: Parameter, value: Json): string {
  const { name, style, explode } = parameter;
  if (parameter.mediaType !== undefined) return percentEncode(JSON.stringify(value));
  const parts = partsOf(value, explode);
  if (style === "label") return `.${parts.join(explode ? "." : ",")}`;
  if (style !== "matrix") return parts.join(",");
  const prefix = `;${percentEncode(name)}=`;
  if (!explode) return prefix + parts.join(",");
  return Array.isArray(value)
    ? parts.map((part) => prefix + part).join("")
    : parts.map((part) => (part.includes("=") ? `;${part}` : prefix + part)).join("");
}

/** A value in a header: on one line. */
export function headerText(parameter: Parameter, value: Json): string {
  const text =
    parameter.mediaType === undefined
      ? plainParts(value, parameter.explode).join(",")
      : JSON.stringify(value);
  return text.replace(/\p{Cc}+/gu, " ");
}

function partsOf(value: Json, explode: boolean): string[] {
  if (Array.isArray(value)) return value.map((item: Json) => percentEncode(scalarText(item)));
  if (typeof value !== "object" || value === null) return [percentEncode(scalarText(value))];
  return Object.entries(value).flatMap(([key, member]) => {
    const [name, text] = [percentEncode(key), percentEncode(scalarText(member))];
    return explode ? [`${name}=${text}`] : [name, text];
  });
}

function plainParts(value: Json, explode: boolean): string[] {
  if (Array.isArray(value)) return value.map(scalarText);
  if (typeof value !== "object" || value === null) return [scalarText(value)];
  return Object.entries(value).flatMap(([key, member]) =>
    explode ? [`${key}=${scalarText(member)}`] : [key, scalarText(member)],
  );
}

/** A value in one piece: strings as they are, anything else as JSON. */
export function scalarText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** As `encodeURIComponent`, which throws on half a surrogate pair. */
export function percentEncode(raw: string): string {
  return encodeURIComponent(raw.replace(/\p{Surrogate}/gu, "\ufffd"));
}
