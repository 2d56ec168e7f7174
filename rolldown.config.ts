import { chmodSync, readdirSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { isAbsolute } from "node:path";
import { defineConfig, type Plugin } from "rolldown";
import { helperNames } from "./generator/5-render/environment/helper-names.ts";
import { licensesPlugin } from "./generator/build/licenses-plugin.ts";
import { openapiTypescriptPlugin } from "./generator/build/openapi-typescript-plugin.ts";
import { recheckPlugin } from "./generator/build/recheck-plugin.ts";
import { templatesPlugin } from "./generator/build/templates-plugin.ts";

/**
 * The packages that every run loads: each module of theirs that Node would find and read by itself takes half a millisecond,
 * and they have fifty. They are devDependencies, with what they import.
 */
const bundled: readonly string[] = ["cac", "handlebars/runtime.js", "js-yaml", "markdown-it", "picocolors"];

/**
 * What runs together is one file, with all that it imports: a run that finds nothing changed reads the first, one that generates
 * all three. What neither needs (another command, a config, an overlay, Swagger 2.0, the network) stays in chunks of its own.
 */
const together = {
  start:
    /\/generator\/(?:cli(?:\/receipts)?|host)\/(?!(?:check|eject|init|lint|watch)-command|node-request)[\w-]+\.ts$|\/package\.json$/,
  pipeline: /\/generator\/generate\.ts$/,
  render: /\/generator\/5-render\/(?:render|render-document|render-rules)\.ts$/,
  recheck: /\/recheck\/lib\//,
};

/**
 * The generator as it is published. What a command does not need stays in chunks of its own, so that `ashlar --version` loads
 * next to nothing; the dependencies that few runs need stay outside, and npm installs them.
 */
export default defineConfig({
  input: {
    cli: "generator/cli.ts",
    index: "generator/index.ts",
    // Started by path, as a thread: it keeps its name, beside the chunk that starts it.
    "render-worker": "generator/5-render/threads/render-worker.ts",
  },
  platform: "node",
  // All other packages, also a forgotten one: knip then says that it is not listed, while a copy in the bundle would hide it.
  external: (id, importer) =>
    isBuiltin(id) ||
    (!/^(?:\.|\0|virtual:)/.test(id) &&
      !isAbsolute(id) &&
      !bundled.includes(id) &&
      !importer?.includes("/node_modules/")),
  plugins: [
    openapiTypescriptPlugin(),
    recheckPlugin(),
    templatesPlugin({ directory: `${import.meta.dirname}/templates`, helperNames }),
    licensesPlugin(),
    removeStaleChunks(),
    makeExecutable(),
  ],
  output: {
    dir: "dist",
    format: "esm",
    // One flat folder: a chunk finds its neighbours wherever its source lay.
    chunkFileNames: "[name].js",
    codeSplitting: {
      groups: Object.entries(together).map(([name, test], index, { length }) => ({
        name,
        test,
        priority: length - index,
      })),
    },
  },
  // Without comments that say where each module was: that can be a path of this machine.
  experimental: { attachDebugInfo: "none" },
});

/** Removes the chunks of earlier builds only: `dist/types` comes from the compiler, and somebody may be running the rest. */
function removeStaleChunks(): Plugin {
  return {
    name: "remove-stale-chunks",
    writeBundle({ dir = "." }, bundle) {
      const stale = readdirSync(dir).filter((name) => name.endsWith(".js") && !(name in bundle));
      for (const name of stale) rmSync(`${dir}/${name}`);
    },
  };
}

/** npm does this when it installs the package, but nobody does for a clone. */
function makeExecutable(): Plugin {
  return {
    name: "make-executable",
    writeBundle: ({ dir = "." }, bundle) => {
      if ("cli.js" in bundle) chmodSync(`${dir}/cli.js`, 0o755);
    },
  };
}
