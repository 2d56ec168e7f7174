import { mkdtempSync, readdirSync, realpathSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { afterAll } from "vitest";

/** The root of this repository. */
export const checkout: string = realpathSync(join(import.meta.dirname, "../../.."));

/** An empty folder outside the checkout, gone after the tests of the file. */
export function sharedFolder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "ashlar-package-")));
  afterAll(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** The paths of all files below a folder, sorted, with `/`. */
export function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
