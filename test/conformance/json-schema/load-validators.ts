import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "rolldown/utils";
import type { Component } from "./pipeline.ts";

/** What is asked of a generated validator. */
export interface Validator {
  is(value: unknown): boolean;
  validate(value: unknown): { readonly issues?: readonly unknown[] };
}

/** Compiles the modules of a package, and loads the validators of components, by their keys. */
export async function loadValidators(
  files: readonly { readonly path: string; readonly text: string }[],
  components: readonly Component[],
): Promise<Map<string, Validator>> {
  const folder = mkdtempSync(join(tmpdir(), "ashlar-json-schema-"));
  // Below a `node_modules` folder, as a consumer has them: there Vitest leaves them to Node.
  const root = join(folder, "node_modules/generated");
  try {
    for (const { path, text } of files.filter((file) => /^src\/(schemas|runtime)\//.test(file.path))) {
      const target = join(root, path.replace(/\.ts$/, ".js"));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, transformSync(path, text).code);
    }
    writeFileSync(join(root, "package.json"), '{ "type": "module" }');
    const validators = new Map<string, Validator>();
    for (const { key, name, file } of components) {
      const module = await import(pathToFileURL(join(root, `src/schemas/${file}.js`)).href);
      validators.set(key, module[name]);
    }
    return validators;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
