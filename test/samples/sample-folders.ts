import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** `UPDATE_SAMPLES=1 npx vitest run test/samples` rewrites what is expected. Read the difference before you commit it. */
const updating = process.env["UPDATE_SAMPLES"] === "1";

/** A folder with a description in it. */
export interface SampleFolder {
  readonly name: string;
  readonly path: string;
  /** `spec.yaml`, or `spec.json`. */
  readonly spec: string;
}

export function findSamples(home: string): SampleFolder[] {
  const folders = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => {
    const path = join(home, name);
    const spec = ["spec.yaml", "spec.json"].find((file) => existsSync(join(path, file)));
    return spec === undefined ? [] : { name, path, spec: join(path, spec) };
  });
}

/** Paths of all files below `folder`, relative to it. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** The text of a file that is expected to be `actual`, which it becomes while updating. */
export function expectedText(path: string, actual: string): string {
  if (updating) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  return readFileSync(path, "utf8");
}
