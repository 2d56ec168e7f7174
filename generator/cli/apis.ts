import { basename, dirname, relative, resolve } from "node:path";
import type { PackageConfig } from "../config.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { LocationLookup } from "../diagnostics/print.ts";
import type { Host } from "../host/host.ts";
import { readConfigFile } from "./config/file.ts";
import { UsageError } from "./usage-error.ts";

/** How a description on standard input is called. */
export const standardInput = "<stdin>";

/** A description and where its package goes; absolute paths. */
export interface Api {
  readonly spec: string;
  readonly output: string;
  readonly package: PackageConfig;
  /** A folder of templates that replace the built-in ones. */
  readonly templates: string | undefined;
}

/** What the user asked for. */
export interface Request {
  readonly spec: string | undefined;
  readonly output: string | undefined;
}

interface Place {
  readonly directory: string;
  readonly host: Host;
  readonly diagnostics: Diagnostics;
}

/** The APIs that a command is about, and what the positions in the config are found by. */
export interface Selection {
  readonly apis: readonly Api[];
  readonly lookup: LocationLookup;
}

/**
 * `<spec> -o <dir>` is complete in itself and needs no config. `<spec>` alone is the API of the config with that
 * description; nothing at all is every API of the config.
 */
export async function selectApis({ spec, output }: Request, place: Place): Promise<Selection> {
  const specPath = spec === undefined || spec === standardInput ? spec : resolve(place.directory, spec);
  if (specPath !== undefined && output !== undefined) {
    const api = {
      spec: specPath,
      output: resolve(place.directory, output),
      package: {},
      templates: undefined,
    };
    return { apis: [api], lookup: () => undefined };
  }
  if (output !== undefined) {
    throw new UsageError("--output needs the description that goes there", {
      help: "ashlar generate <spec> -o <dir>",
    });
  }
  const { apis, lookup } = await readConfigApis(place);
  if (specPath === undefined) {
    if (apis.length === 0 && !place.diagnostics.hasErrors) throw new UsageError("the config lists no API");
    return { apis, lookup };
  }
  const chosen = apis.filter((api) => api.spec === specPath);
  if (chosen.length === 0 && !place.diagnostics.hasErrors) {
    throw new UsageError(`no config says where the package of ${spec} goes`, {
      help: `ashlar generate ${spec} -o <dir>`,
    });
  }
  return { apis: chosen, lookup };
}

async function readConfigApis({ directory, host, diagnostics }: Place): Promise<Selection> {
  const file = await readConfigFile(directory, { host, diagnostics });
  if (file === undefined) {
    throw new UsageError(`there is no ashlar.config.{ts,js,mjs,json,yaml} in ${directory} or above`, {
      help: "name a description and a folder: ashlar generate <spec> -o <dir>",
    });
  }
  const home = dirname(file.path);
  const { apis = [], templates } = file.config ?? {};
  return {
    lookup: file.lookup,
    apis: apis.map((api) => ({
      spec: resolve(home, api.spec),
      output: resolve(home, api.output),
      package: api.package ?? {},
      templates: templates === undefined ? undefined : resolve(home, templates),
    })),
  };
}

/** A path as the user would write it: relative to where Ashlar was called, when it is below. */
export function displayPath(path: string, directory: string): string {
  if (path === standardInput) return path;
  const name = relative(directory, path).replaceAll("\\", "/");
  if (name === "") return basename(path);
  return name.startsWith("../") ? path : name;
}
