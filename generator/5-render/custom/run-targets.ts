import { pathToFileURL } from "node:url";
import type { ApiModel } from "../../4-model/types.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";
import type { Location, Position } from "../../diagnostics/diagnostic.ts";
import type { OutputFile } from "../output-file.ts";
import { ClaimedPaths, isInside } from "./claimed-paths.ts";
import type { CustomTarget, TargetTools } from "./custom-target.ts";
import { targetTools } from "./tools.ts";

export interface TargetsOptions {
  readonly package: TargetTools["package"];
  readonly diagnostics: Diagnostics;
  /** The config that the targets stand in, where there is one. */
  readonly config: string | undefined;
  /** The paths of all other files of the package. */
  readonly taken: readonly string[];
}

/**
 * The files of the targets of a user's. Whatever goes wrong with one is a mistake of theirs: a diagnostic, and the files
 * must not be used then.
 */
export async function runTargets(
  targets: readonly CustomTarget[],
  model: ApiModel,
  { package: packageOf, diagnostics, config = "<targets>", taken }: TargetsOptions,
): Promise<OutputFile[]> {
  const paths = new ClaimedPaths(taken, "Ashlar");
  const files: OutputFile[] = [];
  const tools = targetTools(packageOf);
  for (const [index, run] of targets.entries()) {
    const location: Location = { file: config, pointer: `/targets/${index}` };
    const target = `targets[${index}]${run.name === "" ? "" : ` (${run.name})`}`;
    try {
      const result: unknown = await run(model, tools);
      for (const file of readFiles(result)) {
        const { path } = file;
        const owner = isInside(path) ? paths.claim(path, target) : undefined;
        if (!isInside(path)) diagnostics.report("target-outside", { target, path }, location);
        else if (owner !== undefined) diagnostics.report("target-clash", { target, path, owner }, location);
        else files.push(file);
      }
    } catch (error) {
      const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      const position = positionIn(config, error);
      diagnostics.report(
        "failing-target",
        { target, reason },
        { ...location, ...(position && { position }) },
      );
    }
  }
  return files;
}

/** What a function of JavaScript gave may be anything. */
function readFiles(result: unknown): OutputFile[] {
  if (!Array.isArray(result)) throw new TypeError("it must return a list of { path, text }");
  return result.map((file: unknown, index) => {
    const { path, text } = typeof file === "object" && file !== null ? (file as Partial<OutputFile>) : {};
    if (typeof path !== "string" || typeof text !== "string") {
      throw new TypeError(`file ${index} of its list is no { path, text } of two strings`);
    }
    return { path, text };
  });
}

/** The first place of the stack that is in the config, which may be run as it is or through a loader. */
function positionIn(config: string, error: unknown): Position | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const names = [config, pathToFileURL(config).href];
  const lines = stack.split("\n").filter((line) => names.some((name) => line.includes(name)));
  const [, line, column] = /:(\d+):(\d+)\)?$/.exec(lines[0] ?? "") ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}
