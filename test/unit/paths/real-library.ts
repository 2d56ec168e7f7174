import { createRequire } from "node:module";
import type { PathsLibrary } from "../../../generator/5-render/targets/paths/paths-text.ts";

/**
 * openapi-typescript with the compiler, as it was published. Required, because what Vitest imports goes through the plugin
 * that puts our printer into its place.
 */
export function realLibrary(): PathsLibrary {
  const require = createRequire(import.meta.url);
  return { ...require("openapi-typescript"), ts: require("typescript") };
}
