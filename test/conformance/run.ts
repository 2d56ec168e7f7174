/**
 * `npm run conformance`: judges the command as it is published by things that we did not make, prints a table a section,
 * and fails if what fails is not exactly what `failing.json` says.
 */
import { join } from "node:path";
import { writeBlock } from "../report/page.ts";
import { formatTable } from "../report/table.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import {
  compareFailures,
  type FailingList,
  mergeFailures,
  readFailingList,
  writeFailingList,
} from "./failing-list.ts";
import type { SectionResult } from "./section.ts";
import { sections } from "./sections.ts";

const readme = join(import.meta.dirname, "../../README.md");

process.exitCode = await run(readArguments(process.argv.slice(2)));

/** Gives the exit code. */
async function run({ section: wanted, update, write, ...options }: Arguments): Promise<number> {
  const chosen = sections.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length === 0) {
    print(`There is no section ${wanted}; there are ${sections.map(({ name }) => name).join(", ")}.`);
    return 1;
  }
  let list = readFailingList();
  const differences: string[] = [];
  for (const section of chosen) {
    const result = await section.run({ ...options, progress });
    const known = list[section.name] ?? {};
    // At once: a section takes minutes, and the next one may fail.
    const text = report(section.title, result);
    print(text);
    if (write) writeBlock(readme, `conformance:${section.name}`, text);
    differences.push(...compareFailures(known, result));
    list = { ...list, [section.name]: mergeFailures(known, result) };
  }
  return conclude(differences, list, update);
}

function conclude(differences: readonly string[], list: FailingList, update: boolean): number {
  for (const line of differences) print(line);
  if (update) writeFailingList(list);
  if (differences.length === 0) print("What fails is what test/conformance/failing.json says.");
  else if (update) print(`${differences.length} differences are written to test/conformance/failing.json.`);
  else print(`${differences.length} differences from test/conformance/failing.json; --update accepts them.`);
  return differences.length === 0 || update ? 0 : 1;
}

function report(title: string, { table, notes }: SectionResult): string {
  return [`**${title}**\n`, formatTable(table), ...notes.map((note) => `${note}\n`)].join("\n");
}

function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

function print(text: string): void {
  progress("");
  process.stdout.write(`${text}\n`);
}
