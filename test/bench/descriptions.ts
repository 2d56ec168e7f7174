import { existsSync } from "node:fs";
import { join } from "node:path";

/** A description that generators are measured on. */
export interface BenchDescription {
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  /** The function whose bundle is measured. */
  readonly operation: string;
}

const repository = join(import.meta.dirname, "../..");
const shared = join(repository, "../shared/specs");

const all: readonly BenchDescription[] = [
  {
    name: "meters",
    file: join(repository, "spec/billing-meters.yaml"),
    operation: "listMeterEventSummaries",
  },
  { name: "openai", file: join(shared, "openai.yaml"), operation: "listModels" },
  { name: "stripe", file: join(shared, "stripe.yaml"), operation: "getCustomers" },
  { name: "github", file: join(shared, "github.json"), operation: "issuesListForRepo" },
];

/** Those that are here, of those that are asked for. */
export function benchDescriptions(only: string | undefined): BenchDescription[] {
  return all.filter(({ name, file }) => existsSync(file) && (only === undefined || only === name));
}

/** A line about those that are not here: they are too large to keep in the repository. */
export function absentDescriptions(): string[] {
  const absent = all.filter(({ file }) => !existsSync(file)).map(({ name }) => name);
  return absent.length === 0
    ? []
    : [`Not measured, because \`../shared/specs\` lacks them: ${absent.join(", ")}.`];
}
