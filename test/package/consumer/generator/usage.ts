/** What a project does with the generator as a library: all of it compiles, unless it says otherwise. */
import {
  apply,
  type Config,
  check,
  type Diagnostic,
  defineConfig,
  type GenerateResult,
  generate,
  type Host,
  isUpToDate,
  loadConfig,
  nodeHost,
  plan,
} from "ashlar";

export const config: Config = defineConfig({
  apis: [{ spec: "openapi.yaml", output: "client", package: { name: "client" } }],
});

// @ts-expect-error: an API without an output
defineConfig({ apis: [{ spec: "openapi.yaml" }] });

export async function regenerate(spec: string, output: string): Promise<readonly Diagnostic[]> {
  const host: Host = nodeHost();
  const { files, diagnostics }: GenerateResult = await generate({ spec, output, host });
  if (files === undefined) return diagnostics;
  const changes = await plan(files, output, host);
  if (!isUpToDate(changes)) await apply(changes, output, host);
  return [];
}

// @ts-expect-error: nowhere to read from
generate({ spec: "openapi.yaml", output: "client" });

export async function isClean(directory: string): Promise<boolean> {
  const { apis, diagnostics } = await loadConfig(directory);
  const results = await Promise.all(apis.map((api) => check(api)));
  return diagnostics.length === 0 && results.every(({ differences }) => differences?.length === 0);
}
