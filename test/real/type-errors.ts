import { execFile } from "node:child_process";
import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Those of DESIGN.md, section 7. */
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
  module: "NodeNext",
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  skipLibCheck: false,
  // The declarations that come with the compiler: seconds, and not ours.
  skipDefaultLibCheck: true,
};

const nodeModules = join(import.meta.dirname, "../../node_modules");

/** What a compiler says about all modules below a folder outside of this repository; nothing if it is content. */
export function typeErrors(
  folder: string,
  { compiler }: { readonly compiler: "typescript" | "typescript-7" },
): Promise<string> {
  const project = join(folder, `tsconfig.${compiler}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  // A package of modules, where `openapi-fetch` is found.
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  if (!existsSync(join(folder, "node_modules")))
    symlinkSync(nodeModules, join(folder, "node_modules"), "dir");
  const home = dirname(createRequire(import.meta.url).resolve(`${compiler}/package.json`));
  return new Promise((resolve) => {
    const command = [join(home, "bin/tsc"), "--project", project, "--pretty", "false"];
    execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) =>
      resolve(error === null ? "" : stdout + stderr || error.message),
    );
  });
}
