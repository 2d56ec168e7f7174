import { resolve, sep } from "node:path";
import { type LoadOptions, loadBundle } from "../../../generator/2-resolve/load-bundle.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";
import { diagnosticRecords } from "../../../generator/diagnostics/print.ts";
import type { Host } from "../../../generator/host/host.ts";

/** Files by path, as text or bytes; `-` is standard input. */
export type Files = { readonly [path: string]: string | Uint8Array };

export const folder = resolve("/in-memory");

/** A host of files that exist in a test only, and what it was asked to read. */
export function memoryHost(files: Files): Host & { readonly reads: string[] } {
  const bytes = new Map(
    Object.entries(files).map(([path, content]) => [
      path === "-" ? path : resolve(folder, path),
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  const reads: string[] = [];
  const read = async (path: string) => {
    reads.push(path);
    const content = bytes.get(path);
    if (content === undefined) throw Object.assign(new Error(`no file ${path}`), { code: "ENOENT" });
    return content;
  };
  const refuse = () => Promise.reject(new Error("nothing is written here"));
  return {
    reads,
    readFile: read,
    entry: async (path) => {
      const content = bytes.get(path);
      const isFolder = path === folder || [...bytes.keys()].some((file) => file.startsWith(`${path}${sep}`));
      if (content === undefined && !isFolder)
        throw Object.assign(new Error(`no ${path}`), { code: "ENOENT" });
      return { kind: content === undefined ? "folder" : "file", bytes: content?.length ?? 0, realPath: path };
    },
    readStandardInput: () => read("-"),
    writeFile: refuse,
    rename: refuse,
    remove: refuse,
    list: refuse,
  };
}

/** Loads the first of the files, and tells each diagnostic in a line: `file:line:column severity code  message`. */
export async function loadFiles(files: Files | string, options: LoadOptions = {}) {
  const all = typeof files === "string" ? { "spec.yaml": files } : files;
  const [path = "-"] = Object.keys(all);
  const diagnostics = new Diagnostics();
  const host = memoryHost(all);
  const { bundle, sources } = await loadBundle(path, host, diagnostics, {
    workingDirectory: folder,
    ...options,
  });
  const lines = () => {
    const records = diagnosticRecords(diagnostics.all, sources.lookup, { directory: folder });
    return records.map(({ file, line, column, severity, code, message }) => {
      const place = line === undefined ? file : `${file}:${line}:${column}`;
      return `${place} ${severity} ${code}  ${message}`;
    });
  };
  return { bundle, sources, diagnostics, host, lines };
}

/** A complete description around some fields of its root, which come after line 2. */
export function describe31(...lines: string[]): string {
  return ["openapi: 3.1.0", "info: { title: Test, version: '1' }", ...lines, ""].join("\n");
}
