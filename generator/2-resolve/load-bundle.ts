import { dirname, resolve } from "node:path";
import { member } from "../1-load/json.ts";
import type { Limits } from "../1-load/limits.ts";
import { isAllowedUrl, isSafeUrl, isUrl, type NetworkOptions } from "../1-load/network.ts";
import type { SourceDocument } from "../1-load/source-document.ts";
import { Sources } from "../1-load/sources.ts";
import { standardInput } from "../1-load/standard-input.ts";
import { type Description, identify, isSwagger } from "../1-load/version.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Host } from "../host/host.ts";
import { assemble } from "./assemble.ts";
import { type Bundle, referencesIn } from "./bundle.ts";
import { checkReferences } from "./check-references.ts";
import { collect } from "./collect.ts";
import { findHomes } from "./homes.ts";
import { identifySchemas } from "./identified.ts";
import { separateBases } from "./inheritance.ts";
import { Origins } from "./origins.ts";
import { type Territory, withoutFragment } from "./reference.ts";
import { type Selection, selectOperations } from "./select/select.ts";

export interface LoadOptions extends Selection {
  /** The folder that references may not leave. Default: the one the description is in. */
  readonly root?: string;
  /** What relative paths are relative to. Default: that of the process. */
  readonly workingDirectory?: string;
  readonly limits?: Limits;
  /** What may be read over the network. Default: nothing. */
  readonly network?: NetworkOptions | undefined;
  /** Overlays that are applied first, in this order: paths, or URLs. */
  readonly overlays?: readonly string[] | undefined;
}

/** A description as far as it could be read, and the files it was read from. */
export interface LoadResult {
  /** Absent if there is no description at all. It can be there and have errors: ask the diagnostics. */
  readonly bundle: Bundle | undefined;
  /** For printing the diagnostics. */
  readonly sources: Sources;
}

/** Reads a description (`-`: standard input; a URL if the options allow it) and all files it refers to, and makes one document of them. */
export async function loadBundle(
  path: string,
  host: Host,
  diagnostics: Diagnostics,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const workingDirectory = resolve(options.workingDirectory ?? ".");
  const { limits, network = { origins: [] } } = options;
  const file = nameOf(path, workingDirectory);
  const folder = file === standardInput || isUrl(file) ? workingDirectory : dirname(file);
  const sources = new Sources(host, { diagnostics, limits, network });
  const reading = { sources, diagnostics, network };
  const names = (options.overlays ?? []).map((overlay) => nameOf(overlay, workingDirectory));
  const [written, ...overlays] = await Promise.all([file, ...names].map((name) => readFile(name, reading)));
  const isComplete = overlays.every((overlay) => overlay?.value !== undefined);
  if (written === undefined || !isComplete) return { bundle: undefined, sources };
  const document = await prepare(
    written,
    overlays.filter((overlay) => overlay !== undefined),
    reading,
  );
  const description = identify(document, diagnostics);
  if (description === undefined) return { bundle: undefined, sources };
  const territory: Territory = {
    root: resolve(workingDirectory, options.root ?? folder),
    workingDirectory,
    network,
    self: selfOf(description, file),
    baseOf: (name) => sources.get(name)?.base ?? name,
  };

  const collected = await collect({
    file,
    root: description.value,
    version: description.version,
    sources,
    diagnostics,
    territory,
    settled: new Set(),
  });
  const origins = new Origins(file, sources);
  const homes = findHomes(collected, territory.root);
  const { document: assembled, ...schemas } = identifySchemas(
    assemble(collected.root, { homes, origins, diagnostics }),
    collected.identified,
  );
  const root = separateBases(assembled, { origins, diagnostics });
  const bundle: Bundle = {
    version: description.version,
    document: root,
    locate: (pointer, at) => origins.locate(pointer, at),
    ...referencesIn(root),
    ...schemas,
  };
  checkReferences(bundle, collected, diagnostics);
  return { bundle: selectOperations(bundle, options, diagnostics), sources };
}

/** A path, a URL or standard input, as it is called among the files. */
function nameOf(path: string, workingDirectory: string): string {
  if (path === "-") return standardInput;
  if (isUrl(path) && URL.canParse(path)) return withoutFragment(new URL(path));
  return resolve(workingDirectory, path);
}

/** The URI that a description gives itself; a relative one says no more than where the file is. */
function selfOf({ value, version }: Description, file: string): Territory["self"] {
  const self = version >= "3.2" ? member(value, "$self") : undefined;
  return typeof self === "string" && isUrl(self) && URL.canParse(self)
    ? { url: new URL(self), file }
    : undefined;
}

/** The description as the stages see it: with the overlays applied, and in OpenAPI 3. */
async function prepare(
  written: SourceDocument,
  overlays: readonly SourceDocument[],
  { sources, diagnostics }: Reading,
): Promise<SourceDocument> {
  let document = written;
  // Most descriptions need neither, and what does it is not small.
  if (overlays.length > 0) {
    const { applyOverlays } = await import("./overlay/overlay.ts");
    document = applyOverlays(document, overlays, diagnostics);
  }
  if (isSwagger(document.value)) {
    const { upgrade } = await import("./upgrade/upgrade.ts");
    document = upgrade(document, diagnostics);
  }
  if (document !== written) sources.replace(document);
  return document;
}

interface Reading {
  readonly sources: Sources;
  readonly diagnostics: Diagnostics;
  readonly network: NetworkOptions;
}

/** Reads the description or an overlay: what the user named, wherever it is. */
async function readFile(file: string, { sources, diagnostics, network }: Reading) {
  if (isUrl(file) && !isAllowedUrl(new URL(file), network)) {
    const safe = isSafeUrl(new URL(file));
    diagnostics.report("network-not-allowed", { url: file, safe }, { file, pointer: "" });
    return undefined;
  }
  const result = await sources.read(file);
  switch (result.kind) {
    case "document":
      return result.document;
    case "missing":
      diagnostics.report("file-not-found", { file }, { file, pointer: "" });
      return undefined;
    case "outside":
    case "unreadable": {
      const reason = result.kind === "unreadable" ? result.reason : "it is outside of its folder";
      diagnostics.report("unreadable-file", { file, reason }, { file, pointer: "" });
      return undefined;
    }
  }
}
