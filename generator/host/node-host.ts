import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Entry, Host } from "./host.ts";

/**
 * The file system, standard input and network of the running process. Files are read and written synchronously: a package
 * has thousands of small ones, and what Node does to wait for each costs several times as much as the file.
 */
export function nodeHost(): Host {
  let standardInput: Promise<Uint8Array> | undefined;
  return {
    readFile: async (path) => readFileSync(path),
    writeFile: async (path, content) => writeFile(path, content),
    rename: async (from, to) => renameSync(from, to),
    remove: async (path) => rmSync(path, { recursive: true, force: true }),
    list: async (directory) => listFiles(directory),
    entry: async (path) => describeEntry(path),
    readStandardInput() {
      // It can be read only once.
      standardInput ??= buffer(process.stdin);
      return standardInput;
    },
    async request(url, limits) {
      // Loaded now: hardly anyone allows the network.
      const { request } = await import("./node-request.ts");
      return request(url, limits);
    },
  };
}

function writeFile(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    if (!isMissing(error)) throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function describeEntry(path: string): Entry {
  const stats = statSync(path);
  const kind = stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
  return { kind, bytes: stats.size, realPath: realpathSync.native(path) };
}

function listFiles(directory: string): string[] {
  return readEntries(directory)
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

function readEntries(directory: string) {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Whether a host refused because the file or folder does not exist. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
