import { execFile } from "node:child_process";
import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { strictestOptions } from "../report/compiler-options.ts";

const nodeModules = join(import.meta.dirname, "../../node_modules");

/** What a compiler says about all modules below a folder outside of this repository; nothing if it is content. */
export function typeErrors(
  folder: string,
  { compiler }: { readonly compiler: "typescript" | "typescript-7" },
): Promise<string> {
  const project = join(folder, `tsconfig.${compiler}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions: strictestOptions, include: ["**/*.ts"] }));
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
