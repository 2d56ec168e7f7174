import { dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { defaultLimits } from "../../1-load/limits.ts";
import { load } from "../../1-load/load.ts";
import type { Config } from "../../config.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";
import type { LocationLookup } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../host/host.ts";
import { readIfPresent } from "../../host/read-if-present.ts";
import { sha256 } from "../../host/sha256.ts";
import { UsageError } from "../usage-error.ts";
import { validateConfig } from "./validate.ts";

/** What a config may be called. */
export const configFileNames = ["ts", "js", "mjs", "json", "yaml"].map(
  (extension) => `ashlar.config.${extension}`,
);

/** A config file, and what its positions are found by. */
export interface ConfigFile {
  readonly path: string;
  /** Absent where it cannot be used; the diagnostics say why. */
  readonly config: Config | undefined;
  readonly lookup: LocationLookup;
}

/**
 * Reads the config of a folder, or of the closest folder above it that has one, so that Ashlar can be called from
 * anywhere in a project.
 */
export async function readConfigFile(
  directory: string,
  { host, diagnostics }: { readonly host: Host; readonly diagnostics: Diagnostics },
): Promise<ConfigFile | undefined> {
  const found = await findConfigFile(directory, host);
  if (found === undefined) return undefined;
  const { path, bytes } = found;
  if (![".json", ".yaml"].includes(extname(path))) {
    const config = validateConfig(await importDefault(path, sha256(bytes)), path, diagnostics);
    // A program has no place for each value.
    return { path, config, lookup: () => undefined };
  }
  const { text, value, locate } = await load(path, bytes, { limits: defaultLimits, diagnostics });
  return {
    path,
    config: value === undefined ? undefined : validateConfig(value, path, diagnostics),
    lookup: ({ file, pointer, at, position }) =>
      file === path ? { position: position ?? locate(pointer, at), text } : undefined,
  };
}

async function findConfigFile(
  directory: string,
  host: Host,
): Promise<{ readonly path: string; readonly bytes: Uint8Array } | undefined> {
  const candidates = await Promise.all(
    configFileNames.map(async (name) => ({
      name,
      path: join(directory, name),
      bytes: await readIfPresent(join(directory, name), host),
    })),
  );
  const present = candidates.filter((file) => file.bytes !== undefined);
  if (present.length > 1) {
    const names = present.map((file) => file.name).join(" and ");
    throw new UsageError(`there are ${names} in ${directory}`, { help: "keep one of them" });
  }
  const [{ path, bytes } = {}] = present;
  if (path !== undefined && bytes !== undefined) return { path, bytes };
  const parent = dirname(directory);
  return parent === directory ? undefined : findConfigFile(parent, host);
}

async function importDefault(path: string, hash: string): Promise<unknown> {
  try {
    const module: unknown = await importModule(path, hash);
    return typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
  } catch (error) {
    throw new UsageError(
      `${path} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** The hash makes another module of a config that has changed: a watcher reads it more than once. */
async function importModule(path: string, hash: string): Promise<unknown> {
  const runsTypeScript = "typescript" in process.features && Boolean(process.features.typescript);
  if (extname(path) !== ".ts" || runsTypeScript) {
    return import(/* @vite-ignore */ `${pathToFileURL(path).href}?${hash}`);
  }
  // Node 20, and 22 before 22.18.
  const { createJiti } = await import("jiti");
  return createJiti(import.meta.url, { moduleCache: false }).import(path);
}
