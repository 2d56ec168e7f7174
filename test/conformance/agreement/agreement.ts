import { join } from "node:path";
import { installPackages } from "../../report/packages.ts";
import type { Table } from "../../report/table.ts";
import { loadPipeline } from "../json-schema/load-pipeline.ts";
import { loadPeers } from "../json-schema/peers.ts";
import { findSuite, readRemotes } from "../json-schema/suite.ts";
import type { Section, SectionResult } from "../section.ts";
import { type Comparison, compareAll, emptyComparison } from "./compare.ts";
import { sources } from "./sources.ts";

/** Values that nobody has thought of, judged by our validators and by those of others. */
export const agreement: Section = {
  name: "agreement",
  title: "Agreement with ajv and hyperjump on values made from schemas",
  async run({ all, only, progress }): Promise<SectionResult> {
    installPackages(join(import.meta.dirname, "../json-schema"), progress);
    installPackages(join(import.meta.dirname, ".."), progress);
    const suite = findSuite();
    const peers = await loadPeers(suite === undefined ? new Map() : readRemotes(suite));
    const loading = { render: await loadPipeline(), peers, mostSchemas: all ? 1000 : 40, only };
    const judged = new Set<string>();
    const failures = new Map<string, string[]>();
    const rows: (readonly [string, Comparison])[] = [];
    for (const source of sources) {
      const comparison = emptyComparison();
      for await (const { subjects, judges } of source.load(loading)) {
        progress(`${source.name}: ${subjects.name} (${comparison.values} values)`);
        for (const { key } of subjects.subjects) judged.add(`${subjects.name} ${key}`);
        await compareAll(subjects, comparison, { judges, seed: 1, runs: all ? 500 : 30 });
      }
      for (const { subject, judge, isValid, value } of comparison.unexplained)
        failures.set(subject, [`${judge} ${isValid ? "refuses" : "accepts"} ${value}`]);
      rows.push([source.name, comparison]);
    }
    return { table: tableOf(rows), notes: notesOf(rows), judged, failures };
  },
};

function tableOf(rows: readonly (readonly [string, Comparison])[]): Table {
  const names = ["schemas", "not judged", "verdicts", "of valid values", "agree", "explained", "unexplained"];
  return {
    columns: [
      { name: "schemas of", align: "left" },
      ...names.map((name) => ({ name, align: "right" as const })),
    ],
    rows: rows.map(([name, { schemas, unjudged, values, valid, agreed, explained, unexplained }]) => [
      name,
      schemas,
      unjudged,
      values,
      valid,
      agreed,
      [...explained.values()].reduce((sum, count) => sum + count, 0),
      unexplained.length,
    ]),
  };
}

/** For each reason why others judge otherwise, how often it was one. */
function notesOf(rows: readonly (readonly [string, Comparison])[]): string[] {
  const counts = new Map<string, number>();
  for (const [reason, count] of rows.flatMap(([, { explained }]) => [...explained]))
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([reason, count]) => `- ${count.toLocaleString("en-US")}: ${reason}`);
}
