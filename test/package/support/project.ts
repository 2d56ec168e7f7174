import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../../package.json" with { type: "json" };
import lock from "../../../package-lock.json" with { type: "json" };
import { checkout } from "./folders.ts";
import { run, runNode } from "./run.ts";

/** A project of somebody else. */
export interface Project {
  readonly path: string;
  /** Where npm has put the package, file by file what is in the tarball. */
  readonly installed: string;
}

/** Makes a project of the files in `test/package/consumer/<name>`, and installs a tarball in it. */
export async function makeProject(path: string, name: string, tarball: string): Promise<Project> {
  mkdirSync(path);
  cpSync(join(import.meta.dirname, "../consumer", name), path, { recursive: true });
  const project = { name: "consumer", private: true, type: "module" };
  writeFileSync(join(path, "package.json"), JSON.stringify(project));
  writeFileSync(
    join(path, "package-lock.json"),
    JSON.stringify({ ...lock, packages: knownPackages(project) }),
  );
  const flags = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await run("npm", ["install", tarball, ...flags], { directory: path });
  const { dependencies } = readManifest<{ dependencies: Record<string, string> }>(path);
  const [dependency = ""] = Object.keys(dependencies);
  return { path, installed: join(path, "node_modules", dependency) };
}

/**
 * The packages of this repository's lock, of which npm keeps those that the project needs: the versions that were
 * tested, all of them in npm's cache since this repository was installed.
 */
function knownPackages(project: object) {
  const known = Object.entries(lock.packages).filter(([path]) => path.startsWith("node_modules/"));
  return { "": project, ...Object.fromEntries(known.filter(([, entry]) => !("link" in entry))) };
}

export interface Compiler {
  readonly version: string;
  readonly script: string;
}

/**
 * Every TypeScript that this repository depends on: the one named so, and others under an alias, as in
 * `"typescript-7": "npm:typescript@^7.0.2"`.
 */
export const compilers: readonly Compiler[] = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
})
  .filter(([name, range]) => name === "typescript" || range.startsWith("npm:typescript@"))
  .map(([name]) => readCompiler(join(checkout, "node_modules", name)));

function readCompiler(directory: string): Compiler {
  const { version, bin } = readManifest<{ version: string; bin: { tsc: string } }>(directory);
  return { version, script: join(directory, bin.tsc) };
}

function readManifest<Manifest>(directory: string): Manifest {
  return JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
}

/** Rejects with the compiler's messages if the project has type errors, in its files or in those it imports. */
export async function typeCheck({ path }: Project, { version, script }: Compiler): Promise<void> {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  // The one of the flags that TypeScript 5.5 does not know yet.
  const flags = major > 5 || minor >= 8 ? ["--erasableSyntaxOnly"] : [];
  await runNode(script, ["--project", "tsconfig.json", ...flags], { directory: path });
}
