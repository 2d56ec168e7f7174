import { Code } from "./code.ts";
import { checkIdentifier, escapeJson, escapeKey, escapeString, type Printable } from "./escape.ts";
import type { HelperName } from "./helper-names.ts";
import { Text } from "./text.ts";

/**
 * The context helpers of the templates: `{{string x}}`, `{{json x}}`, … Each prints its argument for one context and
 * throws on a value that does not belong there, which is always a mistake of ours.
 */
export const helpers: Record<HelperName, (value: never, option?: unknown) => string> = {
  /** Code, made by the tag `code`; its lines after the first are indented by `option` spaces. */
  code: (value: Code, indentation) => {
    if (!(value instanceof Code)) throw new TypeError("The helper code prints Code only");
    return indent(value.toString(), indentation);
  },
  identifier: (value: Printable) => checkIdentifier(printable(value)),
  /** Any JSON value; texts inside it are revealed. Its lines after the first are indented by `option` spaces. */
  json: (value: unknown, indentation) => {
    if (value === undefined) throw new TypeError("The helper json cannot print undefined");
    return indent(escapeJson(value, 2), indentation);
  },
  key: (value: Printable) => escapeKey(printable(value)),
  number: (value: number) => {
    if (!Number.isFinite(value)) throw new TypeError("The helper number prints finite numbers only");
    return String(value);
  },
  string: (value: Printable) => escapeString(printable(value)),
};

function printable(value: unknown): Printable {
  if (typeof value === "string" || value instanceof Text) return value;
  throw new TypeError(`A text was expected, found ${value === null ? "null" : typeof value}`);
}

function indent(source: string, indentation: unknown): string {
  if (typeof indentation !== "number") return source;
  return source.replace(/\n(?!\n|$)/g, `\n${" ".repeat(indentation)}`);
}
