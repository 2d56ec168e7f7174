import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder where the peers are installed. */
export const peersFolder = join(import.meta.dirname, "peers");

/** A generator for the same job, with the settings of its documentation that come nearest to all that ours makes. */
export interface Peer {
  /** The package that is run, and whose version is shown. */
  readonly package: string;
  /** What it is told to make. */
  readonly makes: string;
  /** Its program, in its package. */
  readonly program: string;
  /** Its arguments, relative to a folder of its own; everything it writes goes into `output`. */
  arguments(spec: string): readonly string[];
  /** Its config, by file name. */
  config?(spec: string): Readonly<Record<string, string>>;
}

export const peerList: readonly Peer[] = [
  {
    package: "@redocly/cli",
    makes: "types, client, zod, docs",
    program: "bin/cli.js",
    arguments: (spec) => [
      ...["generate-client", spec, "--output", "output/client.ts"],
      ...["--generator", "typescript", "--generator", "zod", "--docs"],
    ],
  },
  {
    package: "@hey-api/openapi-ts",
    makes: "types, client, zod",
    program: "bin/run.js",
    arguments: () => [],
    config: (spec) => ({
      "openapi-ts.config.js": `export default ${JSON.stringify({
        input: spec,
        output: "output",
        plugins: [
          "@hey-api/client-fetch",
          "@hey-api/typescript",
          { name: "@hey-api/sdk", validator: true },
          "zod",
        ],
      })};`,
    }),
  },
  {
    package: "orval",
    makes: "types, client, zod",
    program: "dist/bin/orval.mjs",
    arguments: () => ["--config", "orval.config.js"],
    config: (spec) => ({
      "orval.config.js": `export default ${JSON.stringify({
        client: {
          input: { target: spec },
          output: {
            mode: "tags-split",
            target: "output/client.ts",
            schemas: "output/models",
            client: "fetch",
          },
        },
        zod: {
          input: { target: spec },
          output: { mode: "tags-split", target: "output/zod.ts", client: "zod", fileExtension: ".zod.ts" },
        },
      })};`,
    }),
  },
  {
    package: "@kubb/cli",
    makes: "types, client, zod",
    program: "bin/kubb.cjs",
    arguments: () => ["generate", "--config", "kubb.config.js"],
    config: (spec) => ({
      "kubb.config.js": `import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginZod } from "@kubb/plugin-zod";

export default defineConfig({
  root: ".",
  input: { path: ${JSON.stringify(spec)} },
  output: { path: "output", format: false, lint: false },
  plugins: [pluginOas(), pluginTs(), pluginZod(), pluginClient({ client: "fetch", parser: "zod" })],
});
`,
    }),
  },
  {
    package: "swagger-typescript-api",
    makes: "types, client",
    program: "dist/cli.mjs",
    arguments: (spec) => ["generate", "--path", spec, "--output", "output", "--name", "api.ts"],
  },
  {
    package: "openapi-typescript",
    makes: "types",
    program: "bin/cli.js",
    arguments: (spec) => [spec, "--output", "output/paths.ts"],
  },
];

/** The version of an installed peer. */
export function peerVersion({ package: name }: Peer): string {
  const manifest = readFileSync(join(peersFolder, "node_modules", name, "package.json"), "utf8");
  const { version }: { readonly version: string } = JSON.parse(manifest);
  return version;
}
