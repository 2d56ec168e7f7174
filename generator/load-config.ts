import { resolve } from "node:path";
import { selectApis } from "./cli/apis.ts";
import { Diagnostics } from "./diagnostics/collector.ts";
import type { Diagnostic, LocationLookup } from "./diagnostics/diagnostic.ts";
import type { GenerateOptions } from "./generate.ts";
import type { Host } from "./host/host.ts";
import { nodeHost } from "./host/node-host.ts";

/** A config file, as the functions of this package take it. */
export interface LoadedConfig {
  /** What `generate`, `check` and `lint` take, for each API: with absolute paths and the host. Empty if something is wrong. */
  readonly apis: readonly GenerateOptions[];
  /** The folder that holds nothing but packages of these APIs, if there is one. */
  readonly folder: string | undefined;
  /** What is wrong with the config. */
  readonly diagnostics: readonly Diagnostic[];
  readonly lookup: LocationLookup;
}

/**
 * Reads the `ashlar.config.{ts,js,mjs,json,yaml}` of a folder, or of the closest folder above it that has one. Rejects if
 * there is none, or if it cannot be run.
 */
export async function loadConfig(
  directory: string,
  { host = nodeHost() }: { readonly host?: Host } = {},
): Promise<LoadedConfig> {
  const diagnostics = new Diagnostics();
  const input = { overlays: undefined, include: undefined, exclude: undefined, allowNetwork: false };
  const request = { spec: undefined, output: undefined, input };
  const place = { directory: resolve(directory), host, diagnostics };
  const { items, lookup, folder } = await selectApis(request, place);
  return {
    apis: items.map(({ input: inputOptions, ...api }) => ({ ...api, ...inputOptions, host })),
    folder,
    diagnostics: diagnostics.all,
    lookup,
  };
}
