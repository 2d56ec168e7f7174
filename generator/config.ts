import { basename } from "node:path";
import type { SchemaOptions } from "./4-model/schema-options.ts";
import type { CustomTarget } from "./5-render/custom/custom-target.ts";

/** What `ashlar generate` makes, from `ashlar.config.{ts,js,mjs,json,yaml}`. Paths are relative to that file. */
export interface Config {
  /** Each description and the package made from it. */
  readonly apis: readonly ApiConfig[];
  /**
   * The origins that descriptions, overlays and references may be read from, such as `https://example.com`.
   * Default: none; `http:` only on this machine.
   */
  readonly network?: readonly string[];
  /** A folder of templates that replace those of the same name. */
  readonly templates?: string;
  /** Functions that add files to each package, in a config that is a program. */
  readonly targets?: readonly CustomTarget[];
  /** A folder that holds nothing but packages of these APIs: `ashlar check` reports anything else in it. */
  readonly folder?: string;
}

export interface ApiConfig {
  /** The OpenAPI description: a path, or a URL whose origin `network` allows. */
  readonly spec: string;
  /** OpenAPI Overlay files that are applied before anything else, in this order. */
  readonly overlays?: readonly string[];
  /**
   * The operations that are wanted: an operationId (`list*`), `tag:pets`, `/pets/*` or `GET /pets/*`, where `*` is any
   * text. Only the components that they need are kept. Default: all.
   */
  readonly include?: readonly string[];
  /** The operations that are not wanted, whatever `include` says. */
  readonly exclude?: readonly string[];
  /** The folder of the generated package. */
  readonly output: string;
  readonly package?: PackageConfig;
  readonly types?: TypesConfig;
  readonly validators?: ValidatorsConfig;
  /** A folder of templates for this package, instead of the one for all. */
  readonly templates?: string;
  /** Functions for this package, instead of those for all. */
  readonly targets?: readonly CustomTarget[];
}

/** What types, and the validators that go with them, make of schemas. */
export type TypesConfig = Pick<SchemaOptions, "enums" | "int64">;

/** What validators look at. */
export type ValidatorsConfig = Pick<SchemaOptions, "formats">;

/** What the generated `package.json` says. */
export interface PackageConfig {
  /** By default the name of the output folder. */
  readonly name?: string;
  /** By default the version of the description, as far as npm allows. */
  readonly version?: string;
}

/** Gives a config in TypeScript or JavaScript its type. */
export function defineConfig(config: Config): Config {
  return config;
}

/** What is not configured, from the name of the output folder and the version of the description. */
export function completePackage(
  { name, version }: PackageConfig = {},
  defaults: { readonly output: string; readonly version: string },
): Required<PackageConfig> {
  return {
    name: name ?? packageName(defaults.output),
    version: version ?? semanticVersion(defaults.version),
  };
}

function packageName(folder: string): string {
  const words = basename(folder)
    .toLowerCase()
    .replace(/[^a-z\d.~_-]+/g, "-");
  // npm refuses names that begin with a dot or an underscore.
  return words.replace(/^[._-]+|-+$/g, "") || "api-client";
}

/** `1`, `v1.2` and `2024.08.01` are not the versions of a package, but say which one is meant; a date or a word does not. */
function semanticVersion(version: string): string {
  if (/^\d+\.\d+\.\d+-[\dA-Za-z.-]+$/.test(version)) return version;
  const [, major, minor = "0", patch = "0"] = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(version) ?? [];
  return major === undefined ? "0.0.0" : [major, minor, patch].map((number) => BigInt(number)).join(".");
}
