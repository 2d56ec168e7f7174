import { decode } from "../5-render/output-file.ts";
import type { ChangedFile, Plan } from "./plan.ts";

/**
 * A file that is not what the description gives. `edited`: changed by hand; `outdated`: the description or Ashlar has
 * changed since; `missing`: not on disk; `stale`: left over from an earlier run; `foreign`: not written by Ashlar.
 */
export interface Difference {
  readonly kind: "edited" | "outdated" | "missing" | "stale" | "foreign";
  readonly path: string;
  /** From the file on disk to the wanted one, as `diff -u` prints it, without its header. */
  readonly diff?: string;
}

export interface CheckOptions {
  /** How many lines of a diff are shown for each file. */
  readonly lines?: number;
  /** For how many files a diff is shown at all. */
  readonly files?: number;
}

/** Everything in the folder that is not as wanted, sorted by path. */
export async function findDifferences(
  plan: Plan,
  { lines = 40, files = 20 }: CheckOptions = {},
): Promise<Difference[]> {
  const changes = await Promise.all(
    plan.changes.map(async (file, index): Promise<Difference> => {
      const kind = file.edited ? "edited" : "outdated";
      return { kind, path: file.path, ...(index < files && { diff: await unifiedDiff(file, lines) }) };
    }),
  );
  const differences: Difference[] = [
    ...changes,
    ...plan.creates.map(({ path }) => ({ kind: "missing", path }) as const),
    ...plan.deletes.map(({ path }) => ({ kind: "stale", path }) as const),
    ...[...plan.foreign, ...plan.obstacles].map((path) => ({ kind: "foreign", path }) as const),
  ];
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function unifiedDiff({ before, after }: ChangedFile, limit: number): Promise<string> {
  const { formatPatch, OMIT_HEADERS, structuredPatch } = await import("diff");
  const patch = structuredPatch("", "", decode(before), decode(after), undefined, undefined, {
    context: 2,
    timeout: 1000,
  });
  // Undefined when it took too long: then the two have next to nothing in common.
  if (patch === undefined) return "(the whole file)\n";
  const lines = formatPatch(patch, OMIT_HEADERS).replace(/\n$/, "").split("\n");
  const rest = lines.length - limit;
  return `${[...lines.slice(0, limit), ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join("\n")}\n`;
}

/** The differences as text: a summary, then the diffs. `folder` is what its path is printed as. */
export function formatDifferences(differences: readonly Difference[], folder: string): string {
  const summary = differences.map(
    ({ kind, path }) => `  ${kind.padEnd("outdated".length)}  ${folder}/${path}\n`,
  );
  const diffs = differences.map(({ path, diff }) =>
    diff === undefined
      ? ""
      : `\n--- ${folder}/${path}\n+++ ${folder}/${path} (from the description)\n${diff}`,
  );
  return [...summary, ...diffs].join("");
}
