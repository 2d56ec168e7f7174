import { createRequire, isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "rolldown";

const itsFolder = dirname(createRequire(import.meta.url).resolve("openapi-typescript"));
const standIns = join(import.meta.dirname, "../5-render/targets/paths/stand-ins");

/** What its modules import, which takes long to load or is not used at all, and the module of ours that they get. */
const imports: ReadonlyMap<string, string> = new Map([
  ["typescript", "typescript.ts"],
  ["@redocly/openapi-core/lib/ref-utils.js", "ref-utils.ts"],
  ["ansi-colors", "unused.ts"],
  ["supports-color", "unused.ts"],
  ["change-case", "unused.ts"],
]);

/** A function of a module that is otherwise as it should be. */
const theirWalk = "function walk(obj, cb, path = []) {";

/**
 * Provides `virtual:openapi-typescript` (see `virtual-openapi-typescript.d.ts`) to rolldown and to Vitest: those modules of
 * openapi-typescript that turn a document into types, without its command, its linter, and the compiler. Throws where they
 * are not as expected, which only another version can do.
 */
export function openapiTypescriptPlugin(): Plugin {
  // Bundlers leave modules whose id begins with NUL to the plugin that made them.
  const id = "\0virtual:openapi-typescript";

  return {
    name: "ashlar:openapi-typescript",
    resolveId: {
      filter: { id: /^virtual:openapi-typescript$/ },
      handler: () => id,
    },
    load: {
      filter: { id: /virtual:openapi-typescript$/ },
      handler: () =>
        [
          `export { default as transformSchema } from ${module("transform/index.mjs")};`,
          `export { scanDiscriminators } from ${module("lib/utils.mjs")};`,
          `export { astToString } from ${module("lib/ts.mjs")};`,
          `export { default as ts } from ${standIn("typescript.ts")};`,
        ].join("\n"),
    },
    // Not by resolving imports: Vitest does not ask plugins where a package is.
    transform: {
      filter: { id: /[\\/]openapi-typescript[\\/]dist[\\/].*\.mjs$/ },
      handler: (code, path) =>
        path.endsWith("utils.mjs") ? replaceFunctions(replaceImports(code)) : replaceImports(code),
    },
  };
}

function module(path: string): string {
  return JSON.stringify(join(itsFolder, path));
}

function standIn(path: string): string {
  return JSON.stringify(join(standIns, path));
}

function replaceImports(code: string): string {
  return code.replaceAll(/ from '([^.'][^']*)';/g, (statement, name: string) => {
    const path = imports.get(name);
    if (path !== undefined) return ` from ${standIn(path)};`;
    if (!isBuiltin(name)) throw new Error(`openapi-typescript imports ${name}: decide what it gets`);
    return statement;
  });
}

/** Without the slow `walk`, and without printing whatever a `DEBUG` for another program asks for. */
function replaceFunctions(code: string): string {
  if (!code.includes(theirWalk))
    throw new Error("openapi-typescript has another `walk`: does ours do the same?");
  const rest = code.replace(theirWalk, theirWalk.replace("walk", "theirWalk"));
  return `import { walk } from ${standIn("walk.ts")};\n${rest.replaceAll("process.env.DEBUG", "undefined")}`;
}
