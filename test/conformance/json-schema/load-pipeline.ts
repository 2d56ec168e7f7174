import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { helperNames } from "../../../generator/5-render/environment/helper-names.ts";
import { recheckPlugin } from "../../../generator/build/recheck-plugin.ts";
import { templatesPlugin } from "../../../generator/build/templates-plugin.ts";
import type { renderPackage as RenderPackage } from "./pipeline.ts";

const root = join(import.meta.dirname, "../../..");

/** Builds the pipeline as the generator is built, with its templates compiled, and loads it. */
export async function loadPipeline(): Promise<typeof RenderPackage> {
  const build = await rolldown({
    input: join(import.meta.dirname, "pipeline.ts"),
    platform: "node",
    external: (id) => !/^(?:\.|\/|\0|virtual:)/.test(id),
    plugins: [recheckPlugin(), templatesPlugin({ directory: join(root, "templates"), helperNames })],
  });
  const directory = join(root, "node_modules/.cache/ashlar-json-schema");
  await build.write({
    dir: directory,
    format: "esm",
    entryFileNames: "pipeline.mjs",
    chunkFileNames: "[name].mjs",
  });
  await build.close();
  const module: { renderPackage: typeof RenderPackage } = await import(
    pathToFileURL(join(directory, "pipeline.mjs")).href
  );
  return module.renderPackage;
}
