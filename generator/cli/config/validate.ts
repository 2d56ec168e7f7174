import type { CustomTarget } from "../../5-render/custom/custom-target.ts";
import type { ApiConfig, Config, PackageConfig } from "../../config.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";
import { ConfigReader } from "./reader.ts";
import { readSchemaOptions } from "./schema-options.ts";

/** Reports everything that is wrong with a config; `undefined` if it cannot be used. */
export function validateConfig(value: unknown, file: string, diagnostics: Diagnostics): Config | undefined {
  const reader = new ConfigReader(file, diagnostics);
  const config = reader.object(value, "", "config", [
    // For editors: where the schema of this file is.
    "$schema",
    "apis",
    "network",
    "templates",
    "targets",
    "folder",
  ]);
  if (config === undefined) return undefined;
  const apis = reader.list(config, "apis", "").map((api, index) => readApi(reader, api, `/apis/${index}`));
  const complete = apis.filter((api) => api !== undefined);
  const network = reader.strings(config, "network", "", {
    is: allowedOrigin,
    expected: "an origin like `https://example.com`, without a path",
  });
  const templates = reader.string(config, "templates", "");
  const targets = reader.functions<CustomTarget>(config, "targets", "");
  const folder = reader.string(config, "folder", "");
  if (reader.failed) return undefined;
  return {
    apis: complete,
    ...(network !== undefined && { network }),
    ...(templates !== undefined && { templates }),
    ...(targets !== undefined && { targets }),
    ...(folder !== undefined && { folder }),
  };
}

function readApi(reader: ConfigReader, value: unknown, pointer: string): ApiConfig | undefined {
  const api = reader.object(value, pointer, "API", [
    "spec",
    "output",
    "package",
    "types",
    "validators",
    "overlays",
    "include",
    "exclude",
    "templates",
    "targets",
  ]);
  if (api === undefined) return undefined;
  const spec = reader.requiredString(api, "spec", pointer);
  const output = reader.requiredString(api, "output", pointer);
  const packageConfig = readPackage(reader, api["package"], `${pointer}/package`);
  const overlays = reader.strings(api, "overlays", pointer);
  const include = reader.strings(api, "include", pointer);
  const exclude = reader.strings(api, "exclude", pointer);
  const templates = reader.string(api, "templates", pointer);
  const targets = reader.functions<CustomTarget>(api, "targets", pointer);
  if (spec === undefined || output === undefined) return undefined;
  return {
    spec,
    output,
    ...(packageConfig !== undefined && { package: packageConfig }),
    ...readSchemaOptions(reader, api, pointer),
    ...(overlays !== undefined && { overlays }),
    ...(include !== undefined && { include }),
    ...(exclude !== undefined && { exclude }),
    ...(templates !== undefined && { templates }),
    ...(targets !== undefined && { targets }),
  };
}

/** `http:` only for this machine; the network stage asks again. */
const allowedOrigin = /^(?:https:\/\/[^/?#@\s]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)$/i;

const packageName = /^(?:@[a-z\d~-][a-z\d._~-]*\/)?[a-z\d~-][a-z\d._~-]*$/;
const semanticVersion = /^\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?$/;

function readPackage(reader: ConfigReader, value: unknown, pointer: string): PackageConfig | undefined {
  if (value === undefined) return undefined;
  const fields = reader.object(value, pointer, "package", ["name", "version"]);
  if (fields === undefined) return undefined;
  const name = reader.string(fields, "name", pointer, {
    is: packageName,
    expected: "the name of an npm package",
  });
  const version = reader.string(fields, "version", pointer, {
    is: semanticVersion,
    expected: "a version like 1.2.3",
  });
  return { ...(name !== undefined && { name }), ...(version !== undefined && { version }) };
}
