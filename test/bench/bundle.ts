import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleForBrowser } from "../package/support/bundle.ts";
import { transpile } from "../report/transpile.ts";
import { describeEnd, generate } from "./ashlar.ts";
import type { BenchDescription } from "./descriptions.ts";
import type { BenchSection } from "./section.ts";

const nodeModules = join(import.meta.dirname, "../../node_modules");

/** What a browser loads for a client with one operation. */
export const bundle: BenchSection = {
  name: "bundle",
  title: "A browser bundle with one operation",
  runs: 1,
  async run({ descriptions, folder, progress }) {
    const rows: (readonly (string | number)[])[] = [];
    for (const description of descriptions) {
      progress(`bundle ${description.name}`);
      rows.push(await measure(description, folder));
    }
    return {
      table: {
        columns: [
          { name: "description", align: "left" },
          { name: "operation", align: "left" },
          { name: "modules", align: "right" },
          { name: "bytes, minified and gzipped", align: "right" },
        ],
        rows,
      },
      notes: [
        "With its checks, rules and pagination, and with openapi-fetch. What explains why parameters are wrong, and validators of responses, are loaded on demand.",
      ],
    };
  },
};

async function measure({ name, file, operation }: BenchDescription, folder: string) {
  const directory = join(folder, `bundle-${name}`);
  mkdirSync(directory, { recursive: true });
  symlinkSync(nodeModules, join(directory, "node_modules"), "dir");
  const failure = describeEnd(await generate(file, { directory, output: "package" }));
  if (failure !== undefined) return [name, operation, "", `fails: ${failure}`];
  transpile(join(directory, "package/src"), join(directory, "src"));
  // Package data that says that nothing happens on import.
  writeFileSync(join(directory, "src/package.json"), '{ "type": "module", "sideEffects": false }');
  writeFileSync(
    join(directory, "entry.js"),
    `import { createClient, ${operation} } from "./src/index.js";\nglobalThis.result = ${operation}(createClient(), globalThis.params);\n`,
  );
  const { initial, gzipped } = await bundleForBrowser({ path: directory }, "entry.js");
  return [name, `\`${operation}\``, initial.length, gzipped];
}
