import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

/** A schema of the suite, and values that are or are not valid. */
export interface SchemaCase {
  /** `ref: remote ref, containing refs itself` */
  readonly name: string;
  readonly schema: unknown;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

/** Documents that schemas of the suite refer to, by the URL where the suite says they are. */
export type Remotes = ReadonlyMap<string, unknown>;

/** The folder of the JSON-Schema-Test-Suite: `JSON_SCHEMA_TEST_SUITE`, or the package that is installed. */
export function findSuite(): string {
  const named = process.env["JSON_SCHEMA_TEST_SUITE"];
  if (named !== undefined) return named;
  const require = createRequire(join(import.meta.dirname, "../package.json"));
  return dirname(require.resolve("json-schema-test-suite/package.json"));
}

/** The cases in a folder of draft 2020-12, without those in folders below it. */
export function readCases(suite: string, folder: string): SchemaCase[] {
  const path = join(suite, "tests/draft2020-12", folder);
  const files = readdirSync(path).filter((name) => name.endsWith(".json"));
  return files.flatMap((file) => {
    const groups = JSON.parse(readFileSync(join(path, file), "utf8"));
    return groups.map((group: { description: string; schema: unknown; tests: SchemaCase["tests"] }) => ({
      name: `${file.slice(0, -".json".length)}: ${group.description}`,
      schema: group.schema,
      tests: group.tests,
    }));
  });
}

/** What the suite serves at `http://localhost:1234/`, and the meta-schemas, which implementations have to know. */
export function readRemotes(suite: string): Remotes {
  const remotes = new Map<string, unknown>();
  const root = join(suite, "remotes");
  for (const file of listFiles(join(root, "draft2020-12"))) {
    remotes.set(`http://localhost:1234/${relative(root, file)}`, JSON.parse(readFileSync(file, "utf8")));
  }
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve("ajv/package.json")), "dist/refs/json-schema-2020-12");
  for (const file of listFiles(folder).filter((name) => name.endsWith(".json"))) {
    const schema = JSON.parse(readFileSync(file, "utf8"));
    remotes.set(schema.$id, schema);
  }
  return remotes;
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
