/** What `ashlar generate` makes, from `ashlar.config.{ts,js,mjs,json,yaml}`. Paths are relative to that file. */
export interface Config {
  /** Each description and the package made from it. */
  readonly apis: readonly ApiConfig[];
  /** A folder of Handlebars templates that replace those of the same name below Ashlar's `templates/`. */
  readonly templates?: string;
}

export interface ApiConfig {
  /** The OpenAPI description. */
  readonly spec: string;
  /** The folder of the generated package. */
  readonly output: string;
  readonly package?: PackageConfig;
}

/** What the generated `package.json` says. */
export interface PackageConfig {
  /** By default the name of the output folder. */
  readonly name?: string;
  /** By default the version of the description. */
  readonly version?: string;
}

/** Gives a config in TypeScript or JavaScript its type. */
export function defineConfig(config: Config): Config {
  return config;
}
