import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Entry, Host } from "./host.ts";
import { request } from "./node-request.ts";

/** The file system, standard input and network of the running process. */
export function nodeHost(): Host {
  let standardInput: Promise<Uint8Array> | undefined;
  return {
    readFile: (path) => readFile(path),
    async writeFile(path, text) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    },
    rename,
    remove: (path) => rm(path, { recursive: true, force: true }),
    list: listFiles,
    entry: describeEntry,
    readStandardInput() {
      // It can be read only once.
      standardInput ??= buffer(process.stdin);
      return standardInput;
    },
    request,
  };
}

async function describeEntry(path: string): Promise<Entry> {
  const [stats, realPath] = await Promise.all([stat(path), realpath(path)]);
  const kind = stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
  return { kind, bytes: stats.size, realPath };
}

async function listFiles(directory: string): Promise<string[]> {
  const entries = await readEntries(directory);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

async function readEntries(directory: string) {
  try {
    return await readdir(directory, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Whether a host refused because the file or folder does not exist. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
