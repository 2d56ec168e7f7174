/**
 * The styles in which OpenAPI sends parameters. Each is a value of its own, so that a client is bundled with no more
 * than it uses: `simple`, `form` and `cookie` are the defaults, a parameter's entry names any other.
 */
import { type Encode, toText } from "./encoding.js";
import { isObject } from "./object.js";

/** An encoded value: the text of a scalar, the texts of an array, the pairs of an object. */
export type WireValue = string | readonly WireItem[];
type WireItem = string | readonly [key: string, value: string];

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
}

/** `blue,black,brown`: the default in path and header. */
export const simple: Style = {
  name: "simple",
  explode: false,
  write: (_name, value, explode) => (typeof value === "string" ? value : join(value, ",", explode)),
};

/** `.blue.black.brown`, in the path. */
export const label: Style = {
  name: "label",
  explode: false,
  write: (_name, value, explode) =>
    `.${typeof value === "string" ? value : join(value, explode ? "." : ",", explode)}`,
};

/** `;color=blue,black,brown`, in the path. */
export const matrix: Style = {
  name: "matrix",
  explode: false,
  write: (name, value, explode) => {
    if (typeof value === "string") return value === "" ? `;${name}` : `;${name}=${value}`;
    return explode ? `;${joinNamed(name, value, ";")}` : `;${name}=${join(value, ",", false)}`;
  },
};

/** `color=blue&color=black&color=brown`: the default in the query. */
export const form: Style = { name: "form", explode: true, write: /* @__PURE__ */ delimited(",", "&") };

/** `color=blue; color=black; color=brown`: the default in cookies, where `&` would not separate anything. */
export const cookie: Style = { name: "cookie", explode: true, write: /* @__PURE__ */ delimited(",", "; ") };

/** `color=blue%20black%20brown`, in the query. */
export const spaceDelimited: Style = {
  name: "spaceDelimited",
  explode: false,
  write: /* @__PURE__ */ delimited("%20", "&"),
};

/** `color=blue%7Cblack%7Cbrown`, in the query. */
export const pipeDelimited: Style = {
  name: "pipeDelimited",
  explode: false,
  write: /* @__PURE__ */ delimited("%7C", "&"),
};

/** `color%5BR%5D=100&color%5BG%5D=200`, in the query. */
export const deepObject: Style = {
  name: "deepObject",
  explode: true,
  write: (name, value) =>
    typeof value === "string"
      ? `${name}=${value}`
      : value
          .map((item) =>
            typeof item === "string" ? `${name}=${item}` : `${name}%5B${item[0]}%5D=${item[1]}`,
          )
          .join("&"),
};

/** Encodes a value. What is `undefined` or `null` in it is left out, as RFC 6570 wants it. */
export function toWireValue(value: unknown, encode: Encode): WireValue {
  if (Array.isArray(value)) return value.filter(isDefined).map((item) => encode(toText(item)));
  if (!isObject(value) || value instanceof Date) return encode(toText(value));
  return Object.entries(value)
    .filter(([, member]) => isDefined(member))
    .map(([key, member]) => [encode(toText(key)), encode(toText(member))] as const);
}

/** Whether there is something to send. */
export function isDefined(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function delimited(separator: string, explodedSeparator: string): Style["write"] {
  return (name, value, explode) => {
    if (typeof value === "string") return `${name}=${value}`;
    return explode ? joinNamed(name, value, explodedSeparator) : `${name}=${join(value, separator, false)}`;
  };
}

function join(items: readonly WireItem[], separator: string, explode: boolean): string {
  return (
    explode ? items.map((item) => (typeof item === "string" ? item : item.join("="))) : items.flat()
  ).join(separator);
}

function joinNamed(name: string, items: readonly WireItem[], separator: string): string {
  return items.map((item) => (typeof item === "string" ? `${name}=${item}` : item.join("="))).join(separator);
}
