import { join } from "node:path";
import type { OutputFile } from "../5-render/output-file.ts";
import type { Host } from "../host/host.ts";
import { inBatches } from "./batches.ts";
import { type Manifest, manifestPath, readManifest } from "./manifest.ts";

/** What stands in the output folder before anything is written. */
export interface Folder {
  /** Every file, also those that are none of Ashlar's business. A link counts as a file, wherever it leads. */
  readonly paths: ReadonlySet<string>;
  /** Text of those that are wanted, or listed in the manifest. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the last run left. */
  readonly manifest: Manifest | undefined;
}

/** Reads what a plan for these files depends on. A folder that does not exist is empty. */
export async function readFolder(
  directory: string,
  wanted: readonly OutputFile[],
  host: Host,
): Promise<Folder> {
  const paths = new Set(await host.list(directory));
  const manifest = paths.has(manifestPath)
    ? readManifest(decode(await host.readFile(join(directory, manifestPath))))
    : undefined;
  const wantedTexts = new Map(wanted.map((file) => [file.path, file.text]));
  const relevant = new Set([...wantedTexts.keys(), ...(manifest?.files.keys() ?? [])]);
  // A path of the manifest is only ever looked up among the files that were found: it cannot lead elsewhere.
  const texts = await inBatches(
    [...paths].filter((path) => relevant.has(path)),
    async (path) => {
      const text = decode(await host.readFile(join(directory, path)));
      const wantedText = wantedTexts.get(path);
      // Where both are the same, one is enough to keep: most of a package is there already.
      return [path, text === wantedText ? wantedText : text] as const;
    },
  );
  return { paths, texts: new Map(texts), manifest };
}

/** Keeps a byte order mark: a file that has gained one was edited. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
