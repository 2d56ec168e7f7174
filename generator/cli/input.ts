import { resolve } from "node:path";
import { isUrl } from "../1-load/network.ts";
import type { ApiConfig } from "../config.ts";
import type { InputOptions } from "../generate.ts";
import { UsageError } from "./usage-error.ts";

/** What the command line says of how a description is read, as cac gives it. */
export interface InputFlags {
  readonly overlay?: Repeatable;
  readonly include?: Repeatable;
  readonly exclude?: Repeatable;
  readonly allowNetwork?: boolean;
}

type Repeatable = string | number | readonly (string | number)[] | undefined;

/** What the command line says, checked; each list replaces that of the config. */
export interface InputRequest {
  readonly overlays: readonly string[] | undefined;
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[] | undefined;
  readonly allowNetwork: boolean;
}

export function readInputFlags({
  overlay,
  include,
  exclude,
  allowNetwork = false,
}: InputFlags): InputRequest {
  return { overlays: asList(overlay), include: asList(include), exclude: asList(exclude), allowNetwork };
}

function asList(value: Repeatable): readonly string[] | undefined {
  return value === undefined ? undefined : [value].flat().map(String);
}

interface Configured {
  readonly api: Pick<ApiConfig, "overlays" | "include" | "exclude">;
  readonly network: readonly string[];
  /** What paths in the config are relative to. */
  readonly home: string;
}

/** How the description of an API is read: what the command line says, or else the config. */
export function inputOptions(
  { overlays, include, exclude, allowNetwork }: InputRequest,
  { spec, directory }: { readonly spec: string | undefined; readonly directory: string },
  { api, network, home }: Configured = { api: {}, network: [], home: directory },
): InputOptions {
  const named = [...(spec === undefined ? [] : [spec]), ...(overlays ?? [])].filter(isUrl);
  if (allowNetwork && named.length === 0) {
    throw new UsageError("--allow-network needs a description or an overlay that is a URL", {
      help: 'other origins are allowed in the config: network: ["https://example.com"]',
    });
  }
  const origins = allowNetwork
    ? named.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin)
    : [];
  return {
    overlays:
      overlays?.map((overlay) => locate(overlay, directory)) ??
      api.overlays?.map((overlay) => locate(overlay, home)),
    include: include ?? api.include,
    exclude: exclude ?? api.exclude,
    network: { origins: [...network, ...origins] },
  };
}

/** An absolute path; a URL stays. */
export function locate(name: string, directory: string): string {
  return isUrl(name) ? name : resolve(directory, name);
}
