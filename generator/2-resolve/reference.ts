import { dirname, isAbsolute, relative, resolve } from "node:path";
import { parsePointer } from "../1-load/pointer.ts";
import { standardInput } from "../1-load/sources.ts";

/** A value in a file. */
export interface Address {
  /** Absolute path, or `<stdin>`. */
  readonly file: string;
  readonly tokens: readonly string[];
}

/** Where references may lead. */
export interface Territory {
  /** The folder that files must be in. */
  readonly root: string;
  /** What a reference in standard input is relative to. */
  readonly workingDirectory: string;
}

export type ReferenceResult =
  | { readonly kind: "address"; readonly address: Address }
  | { readonly kind: "forbidden"; readonly reason: "outside" | "network" }
  | { readonly kind: "unsupported" };

/** What the text of a reference means in the file where it stands. */
export function parseReference(reference: string, from: string, territory: Territory): ReferenceResult {
  const hash = reference.indexOf("#");
  const path = hash < 0 ? reference : reference.slice(0, hash);
  const tokens = parseFragment(hash < 0 ? "" : reference.slice(hash + 1));
  if (path.startsWith("//") || /^[a-z][a-z\d+.-]*:/i.test(path))
    return { kind: "forbidden", reason: "network" };
  if (tokens === undefined || path.includes("?")) return { kind: "unsupported" };
  if (path === "") return { kind: "address", address: { file: from, tokens } };
  const folder = from === standardInput ? territory.workingDirectory : dirname(from);
  const file = resolve(folder, percentDecode(path));
  if (!isInside(file, territory.root)) return { kind: "forbidden", reason: "outside" };
  return { kind: "address", address: { file, tokens } };
}

/** The tokens of the JSON Pointer in a URI fragment; `undefined` if it is a plain name. */
export function parseFragment(fragment: string): string[] | undefined {
  return parsePointer(percentDecode(fragment));
}

/** The text of a reference to a place in the bundle. */
export function formatReference(pointer: string): string {
  // Descriptions are written by people: only what a URI fragment cannot hold is encoded.
  return `#${pointer.replaceAll(/[%"<>\\^`{|}\s\p{Cc}]/gu, encodeURIComponent)}`;
}

function percentDecode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return path !== "" && path !== ".." && !/^\.\.[/\\]/.test(path) && !isAbsolute(path);
}
