import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Host } from "./host.ts";

/** The file system and standard input of the running process. */
export function nodeHost(): Host {
  return {
    readFile: (path) => readFile(path),
    async writeFile(path, text) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    },
    rename,
    remove: (path) => rm(path, { recursive: true, force: true }),
    list: listFiles,
    readStandardInput: () => buffer(process.stdin),
  };
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
