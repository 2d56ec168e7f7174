import { join } from "node:path";
import { decode, type EncodedFile } from "../5-render/output-file.ts";
import type { Host } from "../host/host.ts";
import { inBatches } from "./batches.ts";
import { type Manifest, manifestPath, readManifest } from "./manifest.ts";

/** What stands in the output folder before anything is written. */
export interface Folder {
  /** Every file, also those that are none of Ashlar's business. A link counts as a file, wherever it leads. */
  readonly paths: ReadonlySet<string>;
  /** The bytes of those that are wanted, or listed in the manifest. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** What the last run left. */
  readonly manifest: Manifest | undefined;
}

/** Reads what a plan for these files depends on. A folder that does not exist is empty. */
export async function readFolder(
  directory: string,
  wanted: readonly EncodedFile[],
  host: Host,
): Promise<Folder> {
  const paths = new Set(await host.list(directory));
  const manifest = paths.has(manifestPath)
    ? readManifest(decode(await host.readFile(join(directory, manifestPath))))
    : undefined;
  const wantedBytes = new Map(wanted.map(({ path, bytes }) => [path, bytes]));
  const relevant = new Set([...wantedBytes.keys(), ...(manifest?.files.keys() ?? [])]);
  // A path of the manifest is only ever looked up among the files that were found: it cannot lead elsewhere.
  const contents = await inBatches(
    [...paths].filter((path) => relevant.has(path)),
    async (path) => {
      const bytes = await host.readFile(join(directory, path));
      const wanted = wantedBytes.get(path);
      // Where both are the same, one is enough to keep: most of a package is there already.
      return [path, wanted && isSame(bytes, wanted) ? wanted : bytes] as const;
    },
  );
  return { paths, contents: new Map(contents), manifest };
}

export function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}
