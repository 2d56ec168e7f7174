import { makeBatches } from "./batches.ts";
import { loadPipeline } from "./load-pipeline.ts";
import { findSuite, readCases, readRemotes, type SchemaCase } from "./suite.ts";
import { type Compiled, compileBatch } from "./validators.ts";

/** What became of the tests of one part of the suite. */
interface Score {
  readonly part: string;
  right: number;
  wronglyAccepted: number;
  wronglyRefused: number;
  /** Tests of schemas that are refused when generating. */
  refused: number;
}

/** The parts of the suite, and what validators are told about formats in them. */
const parts = [
  { name: "required", folder: ".", formats: "annotate" },
  { name: "formats", folder: "optional/format", formats: "assert" },
  { name: "optional", folder: "optional", formats: "annotate" },
] as const;

/** Judges the validators of every schema of the JSON-Schema-Test-Suite, draft 2020-12. */
export async function run({ progress }: { readonly progress: (line: string) => void }) {
  const render = await loadPipeline();
  const suite = findSuite();
  const remotes = readRemotes(suite);
  const scores: Score[] = [];
  const failures = new Map<string, string[]>();
  const judged = new Set<string>();
  for (const { name, folder, formats } of parts) {
    const score: Score = { part: name, right: 0, wronglyAccepted: 0, wronglyRefused: 0, refused: 0 };
    scores.push(score);
    for (const batch of makeBatches(readCases(suite, folder), remotes)) {
      progress(`${name}: ${batch.cases.size} schemas`);
      const compiled = await compileBatch(batch, render, formats);
      for (const [component, item] of batch.cases) {
        const key = `${name}/${item.name}`;
        judged.add(key);
        const wrong = judgeCase(component, item, { compiled, score });
        if (wrong.length > 0) failures.set(key, wrong);
      }
    }
  }
  return { table: tableOf(scores), notes: [], judged, failures };
}

/** What is wrong with one validator, a line a test. */
function judgeCase(
  component: string,
  { tests }: SchemaCase,
  { compiled, score }: { readonly compiled: Compiled; readonly score: Score },
): string[] {
  const validator = compiled.validators.get(component);
  if (!validator) {
    score.refused += tests.length;
    return [`refused: ${compiled.refused.get(component)}`];
  }
  return tests.flatMap(({ description, data, valid }) => {
    const accepted = validator.is(data);
    if (accepted !== (validator.validate(data).issues === undefined))
      return [`\`is\` and \`validate\` disagree: ${description}`];
    if (accepted === valid) score.right++;
    else if (accepted) score.wronglyAccepted++;
    else score.wronglyRefused++;
    return accepted === valid ? [] : [`wrongly ${accepted ? "accepted" : "refused"}: ${description}`];
  });
}

function tableOf(scores: readonly Score[]) {
  const names = ["Tests", "Right", "Wrongly accepted", "Wrongly refused", "Refused when generating"];
  return {
    columns: [
      { name: "JSON-Schema-Test-Suite, draft 2020-12", align: "left" as const },
      ...names.map((name) => ({ name, align: "right" as const })),
    ],
    rows: scores.map(({ part, right, wronglyAccepted, wronglyRefused, refused }) => {
      const all = right + wronglyAccepted + wronglyRefused + refused;
      return [part, all, right, wronglyAccepted, wronglyRefused, refused];
    }),
  };
}
