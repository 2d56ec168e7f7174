import { defineConfig } from "vitest/config";
import { helperNames } from "./generator/5-render/environment/helper-names.ts";
import { templatesPlugin } from "./generator/build/templates-plugin.ts";

export default defineConfig({
  plugins: [templatesPlugin({ directory: `${import.meta.dirname}/templates`, helperNames })],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/samples/*/**", "test/**/consumer/**"],
  },
});
