import { encodeFile, type GeneratedFile, type OutputFile } from "../5-render/output-file.ts";

/** Where a generated package says which of its files Ashlar wrote. */
export const manifestPath = "manifest.json";

/** What a generated package was made by and from; the only file with a version or a hash in it. */
export interface Manifest {
  /** Version of Ashlar. */
  readonly version: string;
  /** SHA-256 of the description. */
  readonly input: string;
  /** SHA-256 of each generated file but this one, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** The files as they are written, and a manifest of them. */
export function withManifest(
  files: readonly OutputFile[],
  { version, input }: Pick<Manifest, "version" | "input">,
): GeneratedFile[] {
  const encoded = files.map(encodeFile);
  const hashes = encoded.map((file) => [file.path, file.sha256] as const);
  // By code unit, not by locale: the same everywhere.
  hashes.sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest = { generator: { name: "ashlar", version }, input, files: Object.fromEntries(hashes) };
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
  return [...encoded, encodeFile({ path: manifestPath, text })];
}

/** Reads a manifest; `undefined` if it is none of Ashlar's, such as a web extension's file of the same name. */
export function readManifest(text: string): Manifest | undefined {
  const manifest = parseObject(text);
  const generator = manifest?.["generator"];
  const files = manifest?.["files"];
  const input = manifest?.["input"];
  if (!isObject(generator) || generator["name"] !== "ashlar" || !isObject(files)) return undefined;
  if (typeof generator["version"] !== "string" || typeof input !== "string") return undefined;
  const hashes = Object.entries(files).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return { version: generator["version"], input, files: new Map(hashes) };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
