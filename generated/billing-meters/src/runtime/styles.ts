/**
 * The styles in which OpenAPI sends parameters. Each is a value of its own, and an entry of the table of parameters names
 * it, so that a client is bundled with no more than it uses.
 */
import { type Encode, percentEncode, toText } from "./encoding.js";
import { addCookie, type setHeader } from "./headers.js";
import { isObject } from "./object.js";

/**
 * An encoded value: the texts of an array, the pairs of an object, or the one text of a scalar. It is not empty: where
 * there is nothing to say, nothing is sent.
 */
export type WireValue = readonly (string | readonly string[])[];

export interface Style {
  readonly name:
    | "simple"
    | "label"
    | "matrix"
    | "form"
    | "cookie"
    | "spaceDelimited"
    | "pipeDelimited"
    | "deepObject";
  /** Whether it explodes arrays and objects unless the parameter says otherwise. */
  readonly explode: boolean;
  /** Puts an encoded value, and the encoded name where the style has it, into the text that is sent. */
  readonly write: (name: string, value: WireValue, explode: boolean) => string;
  /** Takes a value apart, and encodes it. */
  readonly flatten: typeof toWireValue;
  /** Puts the text into the headers in another way than as a header of its own. */
  readonly place?: typeof setHeader;
}

/** `blue,black,brown`: the default in path and header. */
export const simple: Style = {
  name: "simple",
  explode: false,
  flatten: toWireValue,
  write: (_name, value, explode) => join(value, ",", explode),
};

/** `.blue.black.brown`, in the path. */
export const label: Style = {
  name: "label",
  explode: false,
  flatten: toWireValue,
  write: (_name, value, explode) => `.${join(value, explode ? "." : ",", explode)}`,
};

/** `;color=blue,black,brown`, and `;color` for an empty text, in the path. */
export const matrix: Style = {
  name: "matrix",
  explode: false,
  flatten: toWireValue,
  write: (name, value, explode) => {
    const text = explode ? join(value, ";", true, `${name}=`) : `${name}=${join(value, ",", false)}`;
    return `;${text}`.replace(/=(?=;|$)/g, "");
  },
};

/** `color=blue&color=black&color=brown`: the default in the query. */
export const form: Style = {
  name: "form",
  explode: true,
  flatten: toWireValue,
  write: /* @__PURE__ */ named(",", "&"),
};

/** `color=blue; color=black; color=brown`: for all cookies, where the `&` of `form` would not separate anything. */
export const cookie: Style = {
  name: "cookie",
  explode: true,
  flatten: toWireValue,
  write: /* @__PURE__ */ named(",", "; "),
  place: (headers, _name, text) => addCookie(headers, text),
};

/** `color=blue%20black%20brown`, in the query. */
export const spaceDelimited: Style = {
  name: "spaceDelimited",
  explode: false,
  flatten: toWireValue,
  write: /* @__PURE__ */ named("%20", "&"),
};

/** `color=blue%7Cblack%7Cbrown`, in the query. */
export const pipeDelimited: Style = {
  name: "pipeDelimited",
  explode: false,
  flatten: toWireValue,
  write: /* @__PURE__ */ named("%7C", "&"),
};

/**
 * `color%5BR%5D=100&color%5BG%5D=200`, in the query and in forms. OpenAPI leaves open what is inside of an object, and how
 * an array is written: here it goes on in brackets, `items%5B0%5D%5Bid%5D=1`, as most servers read it.
 */
export const deepObject: Style = {
  name: "deepObject",
  explode: true,
  flatten: (value, encode) =>
    leaves(value).map(([keys, leaf]) => [
      keys.map((key) => `%5B${percentEncode(toText(key))}%5D`).join(""),
      encode(toText(leaf)),
    ]),
  write: (name, value) => value.map(([path = "", text = ""]) => `${name}${path}=${text}`).join("&"),
};

/** The scalars in a value, each with the keys that lead to it. What is `undefined` or `null` is left out. */
export function leaves(
  value: unknown,
  keys: readonly string[] = [],
): [keys: readonly string[], leaf: unknown][] {
  if (!isDefined(value)) return [];
  if (typeof value !== "object" || value instanceof Date) return [[keys, value]];
  const members = Object.entries(Array.isArray(value) ? value.filter(isDefined) : (value as object));
  return members.flatMap(([key, member]) => leaves(member, [...keys, key]));
}

/** Encodes a value. What is `undefined` or `null` in it is left out, as RFC 6570 wants it. */
export function toWireValue(value: unknown, encode: Encode): WireValue {
  const write = (part: unknown): string => encode(toText(part));
  if (!isObject(value) || value instanceof Date) return [value].flat().filter(isDefined).map(write);
  const members = Object.entries(value).filter(([, member]) => isDefined(member));
  return members.map((pair) => pair.map(write));
}

/** Whether there is something to send. */
export function isDefined(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function named(separator: string, explodedSeparator: string): Style["write"] {
  return (name, value, explode) =>
    explode ? join(value, explodedSeparator, true, `${name}=`) : `${name}=${join(value, separator, false)}`;
}

/** Exploded, a pair is `key=value`, and a text follows the prefix; otherwise keys and values are items alike. */
function join(value: WireValue, separator: string, explode: boolean, prefix = ""): string {
  if (!explode) return value.flat().join(separator);
  return value.map((item) => (typeof item === "string" ? prefix + item : item.join("="))).join(separator);
}
