import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformSync } from "rolldown/utils";

export interface Transpiled {
  /** Paths of the JavaScript modules, relative to their folder. */
  readonly modules: readonly string[];
  /** What could not be read, a line each. */
  readonly mistakes: readonly string[];
}

/** Turns all TypeScript modules below a folder into JavaScript, without looking at their types. */
export function transpile(source: string, output: string): Transpiled {
  const modules: string[] = [];
  const mistakes: string[] = [];
  const entries = readdirSync(source, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1));
  for (const path of paths.sort()) {
    const { code, errors } = transformSync(path, readFileSync(join(source, path), "utf8"));
    for (const error of errors) mistakes.push(`${path}: ${error.message}`);
    const name = path.replace(/\.ts$/, ".js");
    mkdirSync(dirname(join(output, name)), { recursive: true });
    writeFileSync(join(output, name), code);
    modules.push(name);
  }
  return { modules, mistakes };
}
