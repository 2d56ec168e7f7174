import { type EncodedFile, encodeFile, type OutputFile } from "../5-render/output-file.ts";
import type { Host } from "../host/host.ts";
import { sha256 } from "../host/sha256.ts";
import { type Folder, isSame, readFolder } from "./folder.ts";
import { manifestPath } from "./manifest.ts";

/** What it takes to make a folder hold the wanted files. All lists are sorted by path. */
export interface Plan {
  readonly creates: readonly PlannedFile[];
  readonly changes: readonly ChangedFile[];
  /** Listed in the old manifest and no longer wanted; with what is on disk. */
  readonly deletes: readonly PlannedFile[];
  /** Folders that have no file left then. */
  readonly emptied: readonly string[];
  /** On disk, but neither wanted nor in the manifest: left alone. */
  readonly foreign: readonly string[];
  /** What Ashlar has not written and will not overwrite, where a wanted file must go. */
  readonly obstacles: readonly string[];
}

export type PlannedFile = Pick<EncodedFile, "path"> & { readonly bytes: Uint8Array };

export interface ChangedFile {
  readonly path: string;
  /** What is on disk. */
  readonly before: Uint8Array;
  /** What is wanted. */
  readonly after: Uint8Array;
  /** Whether someone has changed it since it was generated; else the description or Ashlar has changed. */
  readonly edited: boolean;
}

/** Compares the wanted files with a folder on disk. */
export async function plan(files: readonly OutputFile[], directory: string, host: Host): Promise<Plan> {
  const wanted = files.map(encodeFile);
  return compare(wanted, await readFolder(directory, wanted, host));
}

/** The pure part of `plan`. */
export function compare(files: readonly EncodedFile[], folder: Folder): Plan {
  const wanted = indexByPath(files);
  const owned = folder.manifest?.files ?? new Map<string, string>();
  const creates = files.filter(({ path }) => !folder.paths.has(path));
  const differing = files.filter(({ path, bytes }) => {
    const before = folder.contents.get(path);
    return folder.paths.has(path) && !(before && isSame(before, bytes));
  });
  const deletes = Array.from(folder.contents, ([path, bytes]) => ({ path, bytes })).filter(
    ({ path }) => owned.has(path) && !wanted.has(path),
  );
  const gone = new Set(deletes.map((file) => file.path));
  const isOwned = (path: string): boolean =>
    owned.has(path) || (path === manifestPath && folder.manifest !== undefined);
  return {
    creates: sortByPath(creates),
    changes: sortByPath(
      differing
        .filter(({ path }) => isOwned(path))
        .map(({ path, bytes }) => {
          const before = folder.contents.get(path) ?? new Uint8Array();
          const hash = owned.get(path);
          return { path, before, after: bytes, edited: hash !== undefined && hash !== sha256(before) };
        }),
    ),
    deletes: sortByPath(deletes),
    emptied: emptiedFolders(gone, [...wanted.keys(), ...folder.paths]),
    foreign: [...folder.paths]
      .filter((path) => !wanted.has(path) && !owned.has(path) && !isIgnored(path))
      .sort(),
    obstacles: [
      ...differing.map((file) => file.path).filter((path) => !isOwned(path)),
      ...misplaced(wanted, folder.paths),
    ].sort(),
  };
}

/** Whether there is nothing to write. */
export function isUpToDate({ creates, changes, deletes, obstacles }: Plan): boolean {
  return creates.length + changes.length + deletes.length + obstacles.length === 0;
}

/** Throws at what only a mistake of ours can cause: the names of files are made by the model. */
function indexByPath(files: readonly EncodedFile[]): ReadonlyMap<string, EncodedFile> {
  const byPath = new Map<string, EncodedFile>();
  for (const file of files) {
    const segments = file.path.split("/");
    if (
      file.path.includes("\\") ||
      /^[A-Za-z]:/.test(file.path) ||
      segments.some((segment) => /^\.{0,2}$/.test(segment))
    ) {
      throw new Error(`A target wants to write outside the output folder: ${JSON.stringify(file.path)}`);
    }
    if (byPath.has(file.path)) throw new Error(`Two targets want to write ${JSON.stringify(file.path)}`);
    byPath.set(file.path, file);
  }
  return byPath;
}

/** Installed and built files, and the folders that tools keep beside them. */
export function isIgnored(path: string): boolean {
  return path.split("/").some((name) => name === "node_modules" || name === "dist" || name.startsWith("."));
}

/**
 * Files that stand where a wanted file needs a folder, and the other way round. A link to a folder is among them:
 * writing through it would leave the output folder.
 */
function misplaced(wanted: ReadonlyMap<string, unknown>, paths: ReadonlySet<string>): string[] {
  const wantedFolders = new Set([...wanted.keys()].flatMap(ancestors));
  const files = [...paths].filter((path) => wantedFolders.has(path));
  const folders = new Set([...paths].flatMap(ancestors));
  return [...files, ...[...wanted.keys()].filter((path) => folders.has(path))];
}

/** The topmost folders that lose all their files. */
function emptiedFolders(gone: ReadonlySet<string>, paths: readonly string[]): string[] {
  const kept = new Set(paths.filter((path) => !gone.has(path)).flatMap(ancestors));
  const emptied = new Set([...gone].flatMap(ancestors).filter((folder) => !kept.has(folder)));
  return [...emptied].filter((folder) => !ancestors(folder).some((parent) => emptied.has(parent))).sort();
}

/** `a/b/c` -> `a/b`, `a` */
function ancestors(path: string): string[] {
  const slash = path.lastIndexOf("/");
  if (slash < 0) return [];
  const parent = path.slice(0, slash);
  return [parent, ...ancestors(parent)];
}

function sortByPath<File extends { readonly path: string }>(files: readonly File[]): File[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
