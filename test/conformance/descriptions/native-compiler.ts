import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { strictestOptions } from "../../report/compiler-options.ts";
import { runNode } from "../../report/measured-process.ts";
import type { TypeMistake } from "./compiled-program.ts";

const compiler = join(
  dirname(createRequire(import.meta.url).resolve("typescript-7/package.json")),
  "bin/tsc",
);

/** What TypeScript 7, which has no interface but its command, says about the modules below `<folder>/package/src`. */
export async function nativeTypeErrors(folder: string, timeLimit: number): Promise<TypeMistake[]> {
  const project = join(folder, "tsconfig.json");
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions: strictestOptions, include: ["package/src/**/*.ts"] }),
  );
  const args = [compiler, "--project", project, "--pretty", "false"];
  const { exitCode, stdout, stderr, isTimeout } = await runNode(args, { directory: folder, timeLimit });
  if (exitCode === 0) return [];
  const errors = stdout.matchAll(
    /^(?:(?<file>[^\n(]+)\((?<line>\d+),\d+\): )?error (?<code>TS\d+): (?<message>.*)$/gm,
  );
  const found = Array.from(errors, ({ groups = {} }) => ({
    file: groups["file"] === undefined ? "" : join(folder, groups["file"]),
    line: Number(groups["line"] ?? 0),
    code: groups["code"] ?? "",
    message: groups["message"] ?? "",
  }));
  if (found.length > 0) return found;
  const message = isTimeout ? "out of time" : (stdout + stderr).slice(0, 1000);
  return [{ file: "", line: 0, code: `exit code ${exitCode}`, message }];
}
