import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import type { Host } from "../host/host.ts";
import { inBatches } from "./batches.ts";
import { manifestPath } from "./manifest.ts";
import type { Plan, PlannedFile } from "./plan.ts";

/** One thing done to the folder, and how to take it back. */
interface Step {
  readonly perform: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/**
 * Carries out a plan, whole or not at all. All that is new is written beside its place first, where a full disk or a
 * missing permission shows; only then are the files moved, which is quick. If even that fails, what was done is
 * taken back. Files that are as they should be are not touched.
 */
export async function apply(plan: Plan, directory: string, host: Host): Promise<void> {
  if (plan.obstacles.length > 0) throw new Error(`Files in the way: ${plan.obstacles.join(", ")}`);
  const staged = stage(plan, directory);
  const done: Step[] = [];
  try {
    await inBatches(staged, ({ temporary, bytes }) => host.writeFile(temporary, bytes));
    for (const step of steps(plan, staged, directory, host)) {
      await step.perform();
      done.push(step);
    }
  } catch (error) {
    await takeBack(error, [
      ...done.toReversed().map((step) => step.undo),
      ...staged.map((file) => () => host.remove(file.temporary)),
    ]);
  }
  for (const folder of plan.emptied) await host.remove(join(directory, folder));
}

interface StagedFile extends PlannedFile {
  /** Beside its place, so that moving it is a rename within one folder. */
  readonly temporary: string;
}

function stage({ creates, changes }: Plan, directory: string): StagedFile[] {
  const token = randomUUID().slice(0, 8);
  return [...creates, ...changes.map(({ path, after }) => ({ path, bytes: after }))].map((file, index) => ({
    ...file,
    temporary: join(directory, dirname(file.path), `.ashlar-${token}-${index}`),
  }));
}

/** The manifest comes last: until everything it lists is in place, the old one tells which files are ours. */
function steps(plan: Plan, staged: readonly StagedFile[], directory: string, host: Host): Step[] {
  const before = new Map(plan.changes.map((file) => [file.path, file.before]));
  const moves = staged.map(({ path, temporary }) => {
    const target = join(directory, path);
    const bytes = before.get(path);
    const undo = () => (bytes === undefined ? host.remove(target) : host.writeFile(target, bytes));
    return { path, step: { perform: () => host.rename(temporary, target), undo } };
  });
  const deletes = plan.deletes.map(({ path, bytes }) => {
    const target = join(directory, path);
    return { perform: () => host.remove(target), undo: () => host.writeFile(target, bytes) };
  });
  return [
    ...moves.filter(({ path }) => path !== manifestPath).map(({ step }) => step),
    ...deletes,
    ...moves.filter(({ path }) => path === manifestPath).map(({ step }) => step),
  ];
}

/** Rethrows what went wrong, after taking back as much as possible. */
async function takeBack(error: unknown, undos: readonly (() => Promise<void>)[]): Promise<never> {
  const failures: unknown[] = [];
  for (const undo of undos) await undo().catch((failure: unknown) => failures.push(failure));
  if (failures.length === 0) throw error;
  throw new AggregateError([error, ...failures], "The output could not be written, nor put back as it was");
}
