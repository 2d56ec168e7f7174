import { defineConfig } from "vitest/config";
import { helperNames } from "./generator/5-render/environment/helper-names.ts";
import { templatesPlugin } from "./generator/build/templates-plugin.ts";

export default defineConfig({
  plugins: [templatesPlugin({ directory: `${import.meta.dirname}/templates`, helperNames })],
  test: {
    include: ["test/**/*.test.ts"],
    // Some tests start the whole generator, which loads the TypeScript compiler, on machines with two cores.
    testTimeout: 30_000,
    exclude: ["test/samples/*/**", "test/**/consumer/**"],
  },
});
