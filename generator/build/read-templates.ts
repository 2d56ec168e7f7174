import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

/** What lies below `templates/`, by what becomes of it. Keys are paths with `/`, sorted. */
export interface TemplateSources {
  /** Text of each `*.hbs`; the key is its path without the extension. */
  readonly templates: ReadonlyMap<string, string>;
  /** Text of each module below `runtime/`, which is copied as it is; the key is its path below `runtime/`. */
  readonly runtime: ReadonlyMap<string, string>;
  /** Text of everything else: style sheets and browser scripts. */
  readonly assets: ReadonlyMap<string, string>;
  /** The absolute paths, for a watcher. */
  readonly files: readonly string[];
}

/** Reads a folder of templates. */
export function readTemplates(directory: string): TemplateSources {
  const templates = new Map<string, string>();
  const runtime = new Map<string, string>();
  const assets = new Map<string, string>();
  const files: string[] = [];
  for (const path of listFiles(directory)) {
    const file = join(directory, path);
    // A checkout with CRLF must not change what is generated.
    const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
    if (extname(path) === ".hbs") templates.set(path.slice(0, -".hbs".length), text);
    else if (path.startsWith("runtime/")) runtime.set(path.slice("runtime/".length), text);
    else assets.set(path, text);
    files.push(file);
  }
  return { templates, runtime, assets, files };
}

/** Files meant for the authors of templates, not for the generated package. */
const notes = new Set(["README.md", ".DS_Store"]);

function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !notes.has(entry.name))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}
