import { expect, test } from "vitest";
import { findForbiddenImports } from "./import-law.ts";
import { readText, repositoryFiles } from "./repository.ts";

const modules = repositoryFiles.filter((path) => /\.(ts|js)$/.test(path));

test("every module of the house obeys the import law", () => {
  expect(modules.flatMap((file) => findForbiddenImports(file, readText(file)))).toEqual([]);
});

test.each([
  ["a stage, a later stage", "generator/2-resolve/a.ts", "../3-lint/b.ts"],
  ["a stage, the pipeline", "generator/6-write/a.ts", "../generate.ts"],
  ["a stage, the build", "generator/5-render/a.ts", "../build/templates-plugin.ts"],
  ["a stage, what it copies", "generator/5-render/a.ts", "../../templates/runtime/call.js"],
  ["the diagnostics, a stage", "generator/diagnostics/a.ts", "../1-load/b.ts"],
  ["the host, the diagnostics", "generator/host/a.ts", "../diagnostics/b.ts"],
  ["a view, the raw document", "generator/5-render/views/a.ts", "../../2-resolve/b.ts"],
  ["the environment, the raw document", "generator/5-render/environment/a.ts", "../../1-load/b.ts"],
  ["the runtime, the generator", "templates/runtime/a.ts", "../../generator/4-model/types.ts"],
  ["the runtime, Node", "templates/runtime/a.ts", "node:fs"],
  ["a generated package, another one", "generated/meters/src/a.ts", "../../other/src/a.js"],
  ["a generated package, a library", "generated/meters/src/a.ts", "zod"],
])("%s: refused", (_who, file, specifier) => {
  const spellings = [
    `import { b } from "${specifier}";`,
    `import type { B } from "${specifier}";`,
    `export * from "${specifier}";`,
    `const b = await import("${specifier}");`,
    `type B = import("${specifier}").B;`,
  ];
  for (const text of spellings) expect(findForbiddenImports(file, text), text).toHaveLength(1);
});

test.each([
  ["a stage, itself", "generator/4-model/a.ts", "./b.ts"],
  ["a stage, an earlier stage", "generator/4-model/a.ts", "../2-resolve/b.ts"],
  ["a stage, the diagnostics", "generator/1-load/a.ts", "../diagnostics/b.ts"],
  ["a stage, the host", "generator/1-load/a.ts", "../host/host.ts"],
  ["a target, the raw document", "generator/5-render/targets/a.ts", "../../2-resolve/b.ts"],
  ["the pipeline, a stage", "generator/generate.ts", "./6-write/plan.ts"],
  ["the runtime, itself", "templates/runtime/a.ts", "./b.js"],
  ["a generated package, openapi-fetch", "generated/meters/src/a.ts", "openapi-fetch"],
])("%s: allowed", (_who, file, specifier) => {
  expect(findForbiddenImports(file, `import { b } from "${specifier}";`)).toEqual([]);
});

test("only cli.ts prints or exits", () => {
  const printing = /\bprocess\.(exit\b|exitCode|stdout|stderr)|\bconsole\./;
  const sources = modules.filter((path) => path.startsWith("generator/") && path !== "generator/cli.ts");
  expect(sources.filter((path) => printing.test(readText(path)))).toEqual([]);
});
