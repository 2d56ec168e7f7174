import { dirname, resolve } from "node:path";
import type { Limits } from "../1-load/limits.ts";
import { Sources, standardInput } from "../1-load/sources.ts";
import { identify } from "../1-load/version.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Host } from "../host/host.ts";
import { assemble } from "./assemble.ts";
import { type Bundle, referencesIn } from "./bundle.ts";
import { checkReferences } from "./check-references.ts";
import { collect } from "./collect.ts";
import { findHomes } from "./homes.ts";
import { identifySchemas } from "./identified.ts";
import { Origins } from "./origins.ts";

export interface LoadOptions {
  /** The folder that references may not leave. Default: the one the description is in. */
  readonly root?: string;
  /** What relative paths are relative to. Default: that of the process. */
  readonly workingDirectory?: string;
  readonly limits?: Limits;
}

/** A description as far as it could be read, and the files it was read from. */
export interface LoadResult {
  /** Absent if there is no description at all. It can be there and have errors: ask the diagnostics. */
  readonly bundle: Bundle | undefined;
  /** For printing the diagnostics. */
  readonly sources: Sources;
}

/** Reads a description (`-`: standard input) and all files it refers to, and makes one document of them. */
export async function loadBundle(
  path: string,
  host: Host,
  diagnostics: Diagnostics,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const workingDirectory = resolve(options.workingDirectory ?? ".");
  const file = path === "-" ? standardInput : resolve(workingDirectory, path);
  const folder = file === standardInput ? workingDirectory : dirname(file);
  const territory = { root: resolve(workingDirectory, options.root ?? folder), workingDirectory };
  const sources = new Sources(host, diagnostics, options.limits);

  const document = await readRoot(file, sources, diagnostics);
  const description = document && identify(document, diagnostics);
  if (description === undefined) return { bundle: undefined, sources };

  const collected = await collect({ file, root: description.value, sources, diagnostics, territory });
  const origins = new Origins(file, sources);
  const homes = findHomes(collected, territory.root);
  const { document: root, ...schemas } = identifySchemas(
    assemble(collected.root, { homes, origins, diagnostics }),
    collected.identified,
  );
  const bundle: Bundle = {
    version: description.version,
    document: root,
    locate: (pointer, at) => origins.locate(pointer, at),
    ...referencesIn(root),
    ...schemas,
  };
  checkReferences(bundle, collected, diagnostics);
  return { bundle, sources };
}

async function readRoot(file: string, sources: Sources, diagnostics: Diagnostics) {
  const result = await sources.read(file);
  switch (result.kind) {
    case "document":
      return result.document;
    case "missing":
      diagnostics.report("file-not-found", { file }, { file, pointer: "" });
      return undefined;
    case "unreadable":
      diagnostics.report("unreadable-file", { file, reason: result.reason }, { file, pointer: "" });
      return undefined;
  }
}
