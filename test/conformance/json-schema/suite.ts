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

/**
 * A checkout of the JSON-Schema-Test-Suite: what `JSON_SCHEMA_TEST_SUITE` names, or what is beside the repository, if it
 * is there. No package has draft 2020-12: those of npm ended with draft 7.
 */
export function findSuite(): string | undefined {
  const beside = join(import.meta.dirname, "../../../../shared/json-schema-test-suite");
  const folder = process.env["JSON_SCHEMA_TEST_SUITE"] ?? beside;
  return existsSync(join(folder, "tests/draft2020-12")) ? folder : undefined;
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

/** What the suite serves at `http://localhost:1234/`. */
export function readRemotes(suite: string): Remotes {
  const root = join(suite, "remotes");
  const files = listFiles(root).map((file) => [file, JSON.parse(readFileSync(file, "utf8"))] as const);
  return new Map(
    files.map(([file, document]) => [`http://localhost:1234/${relative(root, file)}`, document]),
  );
}

/** The meta-schemas, which implementations have to know. */
export function readMetaSchemas(): Remotes {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve("ajv/package.json")), "dist/refs/json-schema-2020-12");
  const files = listFiles(folder).filter((name) => name.endsWith(".json"));
  const schemas = files.map((file) => JSON.parse(readFileSync(file, "utf8")));
  return new Map(schemas.map((schema) => [schema.$id, schema]));
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
