/** Judges the JSON Schema validators alone: `node --import jiti/register test/conformance/json-schema/start.ts`. */
import { run } from "./json-schema.ts";

const { table, failures } = await run({ progress: (line) => process.stderr.write(`${line}\n`) });
for (const [name, reasons] of failures)
  process.stdout.write(`${name}\n${reasons.map((line) => `  ${line}\n`).join("")}`);
process.stdout.write(`${table.columns.map(({ name }) => name).join(" | ")}\n`);
for (const row of table.rows) process.stdout.write(`${row.join(" | ")}\n`);
