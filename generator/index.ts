/**
 * Ashlar as a library. `generate` and `lint` work in memory; `plan` compares the files with a folder, `apply` writes
 * them; `check` only compares. `loadConfig` gives what they take for each API of a config.
 */
export type * from "./4-model/types.ts";
export type { CustomTarget as Target, Escapers, TargetTools } from "./5-render/custom/custom-target.ts";
export type { Code } from "./5-render/environment/code.ts";
export type { OutputFile } from "./5-render/output-file.ts";
export { apply } from "./6-write/apply.ts";
export { type CheckOptions, type Difference, findDifferences, formatDifferences } from "./6-write/check.ts";
export { type ChangedFile, isUpToDate, type Plan, plan } from "./6-write/plan.ts";
export { type CheckResult, check } from "./check.ts";
export {
  type ApiConfig,
  type Config,
  defineConfig,
  type PackageConfig,
  type TypesConfig,
  type ValidatorsConfig,
} from "./config.ts";
export type { Diagnostic, Location, LocationLookup, Position } from "./diagnostics/diagnostic.ts";
export {
  type DiagnosticRecord,
  diagnosticRecords,
  type PrintOptions,
  printDiagnostics,
} from "./diagnostics/print.ts";
export {
  type Findings,
  type GenerateOptions,
  type GenerateResult,
  generate,
  type InputOptions,
  type LintOptions,
  lint,
} from "./generate.ts";
export type { Host } from "./host/host.ts";
export { nodeHost } from "./host/node-host.ts";
export { type LoadedConfig, loadConfig } from "./load-config.ts";
export type { Timing } from "./timings.ts";
