import type { ParameterContent } from "./parameters.js";

/**
 * A value as JSON. A bigint is written as the integer that it is. Throws a URIError for NaN and
 * Infinity: JSON has none, and `JSON.stringify` would quietly write `null`.
 */
export function toJson(value: unknown): string {
  // Nobody can guess it, so no text of the value is taken for an integer.
  let mark = "";
  const text = JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member === "number" && !Number.isFinite(member)) throw new URIError("finite numbers");
    if (member instanceof Blob) throw new URIError("no Blob");
    if (typeof member !== "bigint") return member;
    mark ||= crypto.getRandomValues(new Uint32Array(4)).join("-");
    return `${mark}:${member}`;
  });
  return mark === "" ? text : text.replace(new RegExp(`"${mark}:(-?\\d+)"`, "g"), "$1");
}

/** A parameter that is sent as JSON text. */
export const jsonContent: ParameterContent = { name: "json", write: toJson };
