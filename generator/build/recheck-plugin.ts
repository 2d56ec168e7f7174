import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "rolldown";

/** A second copy of the whole, as a text, for a thread of browsers. */
const forBrowsers = /=`"use strict";\(\(\)=>\{[\s\S]*?\}\)\(\);\n`/;

/**
 * Provides `virtual:recheck` (see `virtual-recheck.d.ts`) to rolldown and to Vitest: that part of recheck which is
 * JavaScript and asks nobody else. As it is published it starts a program or a Java virtual machine, which it brings along
 * for each system; the build for browsers does not. Throws where that is not as expected, which only another version can do.
 */
export function recheckPlugin(): Plugin {
  const path = createRequire(import.meta.url).resolve("recheck/lib/browser.js");

  return {
    name: "ashlar:recheck",
    resolveId: {
      filter: { id: /^virtual:recheck$/ },
      handler: () => `${path}?virtual`,
    },
    load: {
      filter: { id: /[\\/]recheck[\\/]lib[\\/]browser\.js\?virtual$/ },
      handler: () => {
        const source = readFileSync(path, "utf8");
        if (!forBrowsers.test(source)) throw new Error("recheck is built in another way: what is in it?");
        return [
          "const module = { exports: {} };",
          source.replace(forBrowsers, '=""'),
          "export const { checkSync } = module.exports;",
        ].join("\n");
      },
    },
  };
}
