import { dirname, resolve } from "node:path";
import { isAllowedUrl, isUrl, type NetworkOptions } from "../1-load/network.ts";
import { parsePointer } from "../1-load/pointer.ts";
import { isInside } from "../1-load/sources.ts";
import { standardInput } from "../1-load/standard-input.ts";

/** A value in a file. */
export interface Address {
  /** Absolute path, URL without fragment, or `<stdin>`. */
  readonly file: string;
  readonly tokens: readonly string[];
}

/** Where references may lead. */
export interface Territory {
  /** The folder that files must be in. */
  readonly root: string;
  /** What a reference in standard input is relative to. */
  readonly workingDirectory: string;
  /** The origins that may be read. */
  readonly network: NetworkOptions;
  /** The URI that the description gives itself (`$self`), and the file that it is. */
  readonly self?: { readonly url: URL; readonly file: string } | undefined;
  /** What relative references in a file are relative to. */
  readonly baseOf: (file: string) => string;
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
  if (tokens === undefined) {
    return isForbiddenUrl(path, from, territory)
      ? { kind: "forbidden", reason: "network" }
      : { kind: "unsupported" };
  }
  if (path === "") return { kind: "address", address: { file: from, tokens } };
  const base = territory.baseOf(from);
  const url = urlOf(path, base);
  const own = url && ownFile(url, base, territory);
  if (own !== undefined) return { kind: "address", address: { file: own, tokens } };
  if (url !== undefined) {
    return isAllowedUrl(url, territory.network)
      ? { kind: "address", address: { file: withoutFragment(url), tokens } }
      : { kind: "forbidden", reason: "network" };
  }
  if (hasScheme(path)) return { kind: "forbidden", reason: "network" };
  if (path.includes("?")) return { kind: "unsupported" };
  const folder = base === standardInput ? territory.workingDirectory : dirname(base);
  const file = resolve(folder, percentDecode(path));
  if (!isInside(file, territory.root)) return { kind: "forbidden", reason: "outside" };
  return { kind: "address", address: { file, tokens } };
}

/** The URL that a reference means; `undefined` if it is the path of a file. */
function urlOf(path: string, base: string): URL | undefined {
  if (isUrl(base)) return URL.canParse(path, base) ? new URL(path, base) : undefined;
  return isUrl(path) && URL.canParse(path) ? new URL(path) : undefined;
}

/**
 * What the URI that a description gives itself stands for: the description, and for others in the same place the
 * files beside it. Nothing is fetched that is there.
 */
function ownFile(url: URL, base: string, { self }: Territory): string | undefined {
  if (self === undefined || isUrl(base) || url.origin !== self.url.origin) return undefined;
  if (withoutFragment(url) === withoutFragment(self.url)) return self.file;
  const home = new URL(".", self.url).pathname;
  if (self.file === standardInput || !url.pathname.startsWith(home) || url.search !== "") return undefined;
  const file = resolve(dirname(self.file), percentDecode(url.pathname.slice(home.length)));
  return isInside(file, dirname(self.file)) ? file : undefined;
}

function isForbiddenUrl(path: string, from: string, { baseOf, network }: Territory): boolean {
  if (hasScheme(path) && !isUrl(path)) return true;
  const url = urlOf(path, baseOf(from));
  return url !== undefined && !isAllowedUrl(url, network);
}

function hasScheme(path: string): boolean {
  return path.startsWith("//") || /^[a-z][a-z\d+.-]*:/i.test(path);
}

/** The name of a URL among the files. */
export function withoutFragment(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length).replace(/#$/, "");
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
