import type { ValidatorsConfig } from "../../../generator/config.ts";
import type { Host } from "../../../generator/host/host.ts";
import type { Batch } from "./batches.ts";
import { loadValidators, type Validator } from "./load-validators.ts";
import type { renderPackage } from "./pipeline.ts";
import type { Remotes } from "./suite.ts";

export interface Compiled {
  /** By the name of the component. */
  readonly validators: ReadonlyMap<string, Validator>;
  /** Why a component was refused when generating. */
  readonly refused: ReadonlyMap<string, string>;
}

export interface CompileOptions {
  readonly render: typeof renderPackage;
  /** What the suite serves. */
  readonly remotes: Remotes;
  readonly formats: NonNullable<ValidatorsConfig["formats"]>;
}

/** Generates the package of a batch, and loads its validators. What is refused is left out. */
export async function compileBatch(
  batch: Batch,
  { render, remotes, formats }: CompileOptions,
): Promise<Compiled> {
  const schemas = { ...batch.schemas };
  const refused = new Map<string, string>();
  for (;;) {
    const info = { title: "Test", version: "1" };
    const text = JSON.stringify({ openapi: "3.1.0", info, paths: {}, components: { schemas } });
    const { files, diagnostics, components } = await render("/api.json", memoryHost(text, remotes), {
      formats,
    });
    const wanted = components.filter(({ key }) => batch.cases.has(key));
    if (files) return { validators: await loadValidators(files, wanted), refused };
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const before = refused.size;
    for (const { location, message } of errors) {
      const [, name] = /^\/components\/schemas\/([^/]+)/.exec(location.pointer) ?? [];
      if (name === undefined || !(name in schemas)) continue;
      delete schemas[name];
      refused.set(name, message);
    }
    if (refused.size === before) throw new Error(errors.map(({ message }) => message).join("\n"));
  }
}

/** Has the description, and the suite's server, which the pipeline cannot tell from a real one. */
export function memoryHost(text: string, remotes: Remotes): Host {
  const refuse = () => Promise.reject(Object.assign(new Error("no such file"), { code: "ENOENT" }));
  return {
    readFile: (path) => (path === "/api.json" ? Promise.resolve(Buffer.from(text)) : refuse()),
    readStandardInput: refuse,
    list: () => Promise.resolve([]),
    entry: (path) => Promise.resolve({ kind: "file", bytes: Buffer.byteLength(text), realPath: path }),
    writeFile: refuse,
    rename: refuse,
    remove: refuse,
    request(url) {
      const document = remotes.get(url);
      const bytes = Buffer.from(JSON.stringify(document ?? null));
      return Promise.resolve({ status: document === undefined ? 404 : 200, location: undefined, bytes });
    },
  };
}
