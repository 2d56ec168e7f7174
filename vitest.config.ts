import { defineConfig } from "vitest/config";
import { helperNames } from "./generator/5-render/environment/helper-names.ts";
import { openapiTypescriptPlugin } from "./generator/build/openapi-typescript-plugin.ts";
import { recheckPlugin } from "./generator/build/recheck-plugin.ts";
import { templatesPlugin } from "./generator/build/templates-plugin.ts";

export default defineConfig({
  plugins: [
    openapiTypescriptPlugin(),
    recheckPlugin(),
    templatesPlugin({ directory: `${import.meta.dirname}/templates`, helperNames }),
  ],
  test: {
    // Else Node would load them, as they were published.
    server: { deps: { inline: ["openapi-typescript", "recheck"] } },
    // Built once for all the tests that call the command.
    globalSetup: "test/setup/build-command.ts",
    // Each process loads the sources once, and not again for every file: that took as long as the tests themselves.
    isolate: false,
    // Two at a time also where there are only two cores: many tests wait for a process of theirs.
    maxWorkers: 2,
    // Some start compilers and npm: a busy machine must not make them fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/samples/*/**", "test/**/consumer/**"],
  },
});
