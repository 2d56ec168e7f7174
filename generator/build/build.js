// @ts-check
// JavaScript, because it runs before there is anything that runs TypeScript. Says nothing unless something is wrong,
// so that `npm run generate` shows what was generated, and not what the generator is made of.
import { build } from "rolldown";
import { loadConfig } from "rolldown/config";

/** @type {unknown} */
const config = await loadConfig("rolldown.config.ts");
await build(/** @type {import("rolldown").BuildOptions} */ (config));
