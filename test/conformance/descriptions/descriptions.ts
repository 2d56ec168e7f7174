import { join } from "node:path";
import { installPackages } from "../../report/packages.ts";
import type { Table } from "../../report/table.ts";
import type { Section, SectionOptions, SectionResult } from "../section.ts";
import {
  type Description,
  type DescriptionSet,
  descriptionSets,
  largestFirst,
  listDescriptions,
  takeSample,
} from "./sets.ts";
import { type FailureKind, failureKinds, type Verdict } from "./verdict.ts";
import { judgeAll } from "./worker-pool.ts";

interface Judged extends Verdict {
  readonly description: Description;
}

/** Descriptions that people published, from the file to what a consumer compiles and runs. */
export const descriptions: Section = {
  name: "descriptions",
  title: "Published descriptions",
  async run(options): Promise<SectionResult> {
    installPackages(join(import.meta.dirname, ".."), options.progress);
    const chosen = descriptionSets.map((set) => ({ set, ...choose(set, options) }));
    const queue = largestFirst(chosen.flatMap(({ taken }) => taken));
    const judged: Judged[] = [];
    await judgeAll(queue, {
      jobs: options.jobs,
      onVerdict(description, verdict) {
        judged.push({ description, ...verdict });
        options.progress(`${judged.length}/${queue.length} ${description.name}`);
        if (options.only !== undefined || verdict.failures.length > 0)
          printVerdict(description, verdict, { details: options.only !== undefined });
      },
    });
    return {
      table: summarize(judged),
      // What was asked for by name is no sample.
      notes:
        options.only === undefined
          ? chosen.flatMap(({ set, taken, available }) => noteOf(set, taken.length, available))
          : [],
      judged: new Set(judged.map(({ description }) => description.name)),
      failures: new Map(
        judged.map(({ description, failures }) => [description.name, failures.map(({ reason }) => reason)]),
      ),
    };
  },
};

function choose(set: DescriptionSet, { all, only }: SectionOptions) {
  const available = listDescriptions(set);
  const wanted = available.filter(({ name }) => only === undefined || name.includes(only));
  const isSample = set.sample !== undefined && !all && only === undefined;
  return { available: available.length, taken: isSample ? takeSample(wanted, set.sample) : wanted };
}

function noteOf({ name, sample }: DescriptionSet, taken: number, available: number): string[] {
  if (available === 0) return [`\`${name}\` is not here, and was not judged.`];
  if (sample === undefined || taken === available) return [];
  return [`\`${name}\` has ${available} descriptions; these are ${taken} of them, the same each time.`];
}

/** A row a set, and one for all. */
function summarize(judged: readonly Judged[]): Table {
  const rows = descriptionSets
    .map(({ name }) => ({ name, members: judged.filter(({ description }) => description.set === name) }))
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => row(name, members));
  return {
    columns: [
      { name: "set", align: "left" },
      ...["descriptions", "operations", "types", ...failureKinds.map(columnName), "slowest s", "most MB"].map(
        (name) => ({ name, align: "right" as const }),
      ),
    ],
    rows: [...rows, row("all", judged)],
  };
}

function row(name: string, members: readonly Judged[]): (string | number)[] {
  const total = (kind: FailureKind) =>
    members
      .flatMap(({ failures }) => failures.filter((failure) => failure.kind === kind))
      .reduce((sum, { count }) => sum + count, 0);
  return [
    name,
    members.length,
    members.reduce((sum, { operations }) => sum + operations, 0),
    members.reduce((sum, { types }) => sum + types, 0),
    ...failureKinds.map(total),
    Math.max(0, ...members.map(({ wall }) => wall)).toFixed(1),
    Math.round(Math.max(0, ...members.map(({ memory = 0 }) => memory))),
  ];
}

function columnName(kind: FailureKind): string {
  if (kind === "operation") return "methods or paths wrong";
  return /^type error/.test(kind)
    ? kind.replace("error", "errors")
    : kind === "crash"
      ? "crashes"
      : `${kind}s`;
}

/** What fails is shown as it comes: a run takes long. All of it only for those that are asked for by name. */
function printVerdict(
  { name }: Description,
  { failures, wall, memory = 0 }: Verdict,
  { details }: { readonly details: boolean },
): void {
  const lines = failures.flatMap((failure) =>
    details
      ? failure.details.slice(0, 40).map((detail) => `  ${failure.kind}: ${detail}`)
      : [`  ${failure.reason}`],
  );
  const head = `${name} ${wall.toFixed(1)} s ${Math.round(memory)} MB`;
  process.stdout.write(`${[head, ...lines].join("\n")}\n`);
}
