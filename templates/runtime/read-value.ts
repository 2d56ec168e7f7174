import type { ScalarType } from "./parameters.js";

/** Why a text is not a value of its type, as the code of an issue and what was expected. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly code: "encoding" | "syntax" | "repeated";
  readonly expected: string | readonly string[] | undefined;

  constructor(code: Unreadable["code"], expected?: string | readonly string[]) {
    super(code);
    this.code = code;
    this.expected = expected;
  }
}

/** From the strictest spelling to the one that takes anything. */
const scalarTypes = ["boolean", "integer", "number", "string"] as const;

/** Undoes percent-encoding. `undefined`: the text is not encoded UTF-8. */
export function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Undoes percent-encoding, or throws. */
export function decodeOrThrow(text: string): string {
  const decoded = decodeText(text);
  if (decoded === undefined) throw new Unreadable("encoding", "UTF-8");
  return decoded;
}

/** Reads a decoded text as the strictest of the types whose spelling it has. */
export function readScalar(text: string, types: ScalarType | readonly ScalarType[]): unknown {
  const wanted: readonly ScalarType[] = typeof types === "string" ? [types] : types;
  for (const type of scalarTypes) {
    if (!wanted.includes(type)) continue;
    const value = readAs(text, type);
    if (value !== undefined) return value;
  }
  const [only] = wanted;
  throw new Unreadable("syntax", wanted.length === 1 ? only : wanted);
}

function readAs(text: string, type: ScalarType): unknown {
  switch (type) {
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "integer":
      return readInteger(text);
    case "number":
      return readNumber(text);
    case "string":
      return text;
  }
}

/** An integer that JavaScript cannot hold exactly is none: it would be read as another. */
function readInteger(text: string): number | undefined {
  if (!/^(?:0|-?[1-9]\d{0,308})$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) && BigInt(value) === BigInt(text) ? value : undefined;
}

/** A plain decimal, or what JavaScript writes for a number that is too large or small for one. */
function readNumber(text: string): number | undefined {
  const value = Number(text);
  const isExact = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) || String(value) === text;
  return isExact && Number.isFinite(value) ? value : undefined;
}
