import { chmodSync } from "node:fs";
import { defineConfig, type Plugin } from "rolldown";
import { helperNames } from "./generator/5-render/environment/helper-names.ts";
import { templatesPlugin } from "./generator/build/templates-plugin.ts";
import manifest from "./package.json" with { type: "json" };

/**
 * The generator as it is published. Dependencies stay outside (npm installs them), and what a command does not need
 * stays in chunks of its own, so that `ashlar --version` loads next to nothing.
 */
export default defineConfig({
  input: {
    cli: "generator/cli.ts",
    index: "generator/index.ts",
    // Started by path, as a thread: it keeps its name, beside the chunk that starts it.
    "transform-worker": "generator/5-render/targets/paths/transform-worker.js",
  },
  platform: "node",
  // By name, not "all bare imports": a package that is only a devDependency must not be needed at run time.
  external: Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
  plugins: [
    templatesPlugin({ directory: `${import.meta.dirname}/templates`, helperNames }),
    makeExecutable("dist/cli.js"),
  ],
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    // One flat folder: a chunk finds its neighbours wherever its source lay.
    chunkFileNames: "[name].js",
  },
});

/** npm does this when it installs the package, but nobody does for a clone. */
function makeExecutable(file: string): Plugin {
  return { name: "make-executable", writeBundle: () => chmodSync(file, 0o755) };
}
