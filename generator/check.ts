import { type Difference, findDifferences } from "./6-write/check.ts";
import { plan } from "./6-write/plan.ts";
import { type GenerateOptions, type GenerateResult, generate } from "./generate.ts";

export interface CheckResult extends GenerateResult {
  /** How the folder of the package differs from what the description gives; absent if something is an error. */
  readonly differences: readonly Difference[] | undefined;
}

/**
 * Compares the package in the folder `output` with what would be generated, and writes nothing. Rejects only for a mistake
 * of ours, or of the disk.
 */
export async function check(options: GenerateOptions): Promise<CheckResult> {
  const result = await generate(options);
  const { files } = result;
  const differences = files && (await findDifferences(await plan(files, options.output, options.host)));
  return { ...result, differences };
}
