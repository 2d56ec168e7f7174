import { realpathSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { type OutputChunk, rolldown } from "rolldown";
import type { Project } from "./project.ts";

/** What a browser would get. */
export interface Bundle {
  /** What is loaded at once, module by module. */
  readonly initial: readonly string[];
  /** What is loaded on demand, module by module. */
  readonly onDemand: readonly string[];
  /** Whatever the bundle would have to get from elsewhere. */
  readonly external: readonly string[];
  /** Bytes of what is loaded at once, minified and compressed. */
  readonly gzipped: number;
}

/** Bundles a module of a project for the browser. */
export async function bundleForBrowser({ path }: Pick<Project, "path">, entry: string): Promise<Bundle> {
  const external: string[] = [];
  const build = await rolldown({
    cwd: path,
    input: join(path, entry),
    platform: "browser",
    external: (id) => isBuiltin(id) && external.push(id) > 0,
    onLog: (_level, log) => {
      throw new Error(log.message);
    },
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  const chunks = output.filter((file) => file.type === "chunk");
  const initial = reachable(
    chunks,
    chunks.filter((chunk) => chunk.isEntry),
  );
  const modules = (list: readonly OutputChunk[]) =>
    list.flatMap((chunk) => chunk.moduleIds.map((id) => relative(realpathSync(path), id))).sort();
  return {
    initial: modules(initial),
    onDemand: modules(chunks.filter((chunk) => !initial.includes(chunk))),
    external,
    gzipped: gzipSync(initial.map((chunk) => chunk.code).join("\n")).length,
  };
}

/** Chunks and what they import, but not what they import later. */
function reachable(chunks: readonly OutputChunk[], from: readonly OutputChunk[]): OutputChunk[] {
  const found = new Set(from);
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return [...found];
}
