import { basename, dirname, relative, resolve } from "node:path";
import { isUrl } from "../1-load/network.ts";
import { standardInput } from "../1-load/standard-input.ts";
import type { Config, PackageConfig, TypesConfig, ValidatorsConfig } from "../config.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { LocationLookup } from "../diagnostics/diagnostic.ts";
import type { InputOptions } from "../generate.ts";
import type { Host } from "../host/host.ts";
import { type InputRequest, inputOptions, locate } from "./input.ts";
import { UsageError } from "./usage-error.ts";

/** A description (a URL, or `-`: standard input) and where its package goes; absolute paths. */
export interface Api {
  readonly spec: string;
  readonly output: string;
  readonly package: PackageConfig;
  readonly types?: TypesConfig;
  readonly validators?: ValidatorsConfig;
  /** How the description is read. */
  readonly input: InputOptions;
  /** The folder of templates that replace ours. */
  readonly templates: string | undefined;
  /** Functions that add files to the package, and the config that they stand in. */
  readonly targets?: Config["targets"];
  readonly config?: string;
}

/** What the user asked for. */
export interface Request {
  readonly spec: string | undefined;
  readonly output: string | undefined;
  readonly input: InputRequest;
}

/** Where a command was called, and who is told about mistakes in the config. */
export interface Place {
  readonly directory: string;
  readonly host: Host;
  readonly diagnostics: Diagnostics;
}

/** What a command is about, and what the positions in the config are found by. */
export interface Selection<Item> {
  readonly items: readonly Item[];
  readonly lookup: LocationLookup;
  /** The folder that holds nothing but the packages of these items, if there is one. */
  readonly folder?: string | undefined;
}

/**
 * `<spec> -o <dir>` is complete in itself and needs no config. `<spec>` alone is the API of the config with that
 * description; nothing at all is every API of the config.
 */
export async function selectApis(request: Request, place: Place): Promise<Selection<Api>> {
  const { spec, output } = request;
  const path = spec === undefined ? undefined : resolveSpec(spec, place);
  if (path !== undefined && output !== undefined) {
    const input = inputOptions(request.input, { spec: path, directory: place.directory });
    const folder = resolve(place.directory, output);
    const api = { spec: path, output: folder, package: {}, templates: undefined, input };
    return { items: [api], lookup: () => undefined };
  }
  if (output !== undefined) {
    throw new UsageError("--output needs the description that goes there", {
      help: "ashlar generate <spec> -o <dir>",
    });
  }
  const { items, lookup, folder } = await readConfigApis(request, place);
  if (path === undefined) return { items, lookup, folder };
  const chosen = items.filter((api) => api.spec === path);
  if (chosen.length === 0 && !place.diagnostics.hasErrors) {
    throw new UsageError(`the config does not say where the package of ${spec} goes`, {
      help: `ashlar generate ${spec} -o <dir>`,
    });
  }
  return { items: chosen, lookup };
}

/** A description to look at only needs no place for its package. */
export async function selectSpecs(
  request: Pick<Request, "spec" | "input">,
  place: Place,
): Promise<Selection<Pick<Api, "spec" | "input">>> {
  if (request.spec === undefined) return readConfigApis(request, place);
  const spec = resolveSpec(request.spec, place);
  const input = inputOptions(request.input, { spec, directory: place.directory });
  return { items: [{ spec, input }], lookup: () => undefined };
}

function resolveSpec(spec: string, { directory }: Place): string {
  return spec === standardInput ? "-" : locate(spec, directory);
}

async function readConfigApis(
  { spec, input }: Pick<Request, "spec" | "input">,
  { directory, host, diagnostics }: Place,
): Promise<Selection<Api>> {
  // Loaded now: a description and a folder need no config, nor the reader of YAML.
  const { readConfigFile } = await import("./config/file.ts");
  const file = await readConfigFile(directory, { host, diagnostics });
  if (file === undefined) {
    throw new UsageError(`there is no ashlar.config.{ts,js,mjs,json,yaml} in ${directory} or above`, {
      help: "name a description and a folder: ashlar generate <spec> -o <dir>",
    });
  }
  const home = dirname(file.path);
  const {
    apis = [],
    network = [],
    folder,
    templates: sharedTemplates,
    targets: sharedTargets,
  } = file.config ?? {};
  if (apis.length === 0 && !diagnostics.hasErrors) throw new UsageError(`${file.path} lists no API`);
  return {
    lookup: file.lookup,
    folder: folder === undefined ? undefined : resolve(home, folder),
    items: apis.map(({ templates = sharedTemplates, targets = sharedTargets, ...api }) => ({
      spec: locate(api.spec, home),
      output: resolve(home, api.output),
      package: api.package ?? {},
      ...(api.types && { types: api.types }),
      ...(api.validators && { validators: api.validators }),
      input: inputOptions(input, { spec, directory }, { api, network, home }),
      templates: templates === undefined ? undefined : resolve(home, templates),
      ...(targets && { targets, config: file.path }),
    })),
  };
}

/** A path as the user would write it: relative to where Ashlar was called, when it is below. */
export function displayPath(path: string, directory: string): string {
  if (path === "-") return standardInput;
  if (isUrl(path)) return path;
  const name = relative(directory, path).replaceAll("\\", "/");
  if (name === "") return basename(path);
  return name.startsWith("../") ? path : name;
}
