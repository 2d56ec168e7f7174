import { rmSync } from "node:fs";
import { join } from "node:path";
import { type RolldownOptions, rolldown } from "rolldown";
import type { TestProject } from "vitest/node";
import config from "../../rolldown.config.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where `cli.js` is, as it is published. */
    readonly commandFolder: string;
  }
}

/**
 * Builds the command as it is published, before all tests. Not in `dist/`, which a test may be packing; but where Node finds
 * the dependencies.
 */
export default async function buildCommand({ provide }: TestProject): Promise<() => void> {
  const dir = join(import.meta.dirname, `../../node_modules/.cache/ashlar-cli-${process.pid}`);
  const { output, ...input } = config as RolldownOptions;
  const bundle = await rolldown(input);
  await bundle.write({ ...(Array.isArray(output) ? output[0] : output), dir });
  await bundle.close();
  provide("commandFolder", dir);
  return () => rmSync(dir, { recursive: true, force: true });
}
