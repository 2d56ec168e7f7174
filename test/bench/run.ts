/** `npm run bench`: measures the command as it is published, and what its output costs those who use it. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeBlock } from "../report/page.ts";
import { formatTable } from "../report/table.ts";
import { bundle } from "./bundle.ts";
import { consumer } from "./consumer.ts";
import { absentDescriptions, benchDescriptions } from "./descriptions.ts";
import { generation } from "./generation.ts";
import { linearity } from "./linearity.ts";
import { describeMachine } from "./machine.ts";
import { peers } from "./peers.ts";
import type { BenchResult, BenchSection } from "./section.ts";
import { validators } from "./validators/validators.ts";

/** What `npm run bench` measures, in the order of its tables. Those with peers are asked for by name: they take long. */
const usual: readonly BenchSection[] = [generation, linearity, consumer, bundle];
const readme = join(import.meta.dirname, "../../README.md");

const { values } = parseArgs({
  options: {
    /** Only one description: `stripe`. */
    only: { type: "string" },
    section: { type: "string" },
    runs: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
// Nothing in it is removed before the end: ext4 takes seconds to give out again what was freed within the last minute, and
// whoever writes many files would pay for it.
const folder = realpathSync(mkdtempSync(join(tmpdir(), "ashlar-bench-")));
try {
  const chosen = [...usual, peers, validators].filter((section) =>
    values.section === undefined ? usual.includes(section) : section.name === values.section,
  );
  if (chosen.length === 0) throw new Error(`There is no section ${values.section}`);
  for (const section of chosen) await measure(section);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(section: BenchSection): Promise<void> {
  const result = await section.run({
    descriptions: benchDescriptions(values.only),
    runs: Number(values.runs ?? section.runs),
    folder,
    progress,
  });
  const text = report(section, result);
  progress("");
  process.stdout.write(`${text}\n`);
  if (values.write) writeBlock(readme, `bench:${section.name}`, text);
}

function report({ title }: BenchSection, { table, notes }: BenchResult): string {
  const lines = [describeMachine(), ...notes, ...absentDescriptions()];
  return [`**${title}**\n`, formatTable(table), lines.join("\n"), ""].join("\n");
}

function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}
