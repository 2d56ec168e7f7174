import { installPackages } from "../../report/packages.ts";
import type { Section, SectionResult } from "../section.ts";
import { makeBatches } from "./batches.ts";
import { loadPipeline } from "./load-pipeline.ts";
import { judgePeers } from "./peer-scores.ts";
import { loadPeers } from "./peers.ts";
import { emptyScore, judgeValues, type Score, tableOf } from "./score.ts";
import { findSuite, readCases, readMetaSchemas, readRemotes, type SchemaCase } from "./suite.ts";
import { type Compiled, type CompileOptions, compileBatch } from "./validators.ts";

/** The parts of the suite, and what validators are told about formats in them. */
const parts = [
  { name: "required", folder: ".", formats: "annotate" },
  { name: "formats", folder: "optional/format", formats: "assert" },
  { name: "optional", folder: "optional", formats: "annotate" },
] as const;

/** The validators of every schema of the JSON-Schema-Test-Suite, draft 2020-12, through all stages; and those of others. */
export const jsonSchema: Section = {
  name: "json-schema",
  title: "JSON-Schema-Test-Suite, draft 2020-12",
  async run({ only, progress }): Promise<SectionResult> {
    const suite = findSuite();
    if (suite === undefined) return nothing;
    installPackages(import.meta.dirname, progress);
    const remotes = readRemotes(suite);
    const render = await loadPipeline();
    const peers = await loadPeers(remotes);
    const scores: Score[] = [];
    const findings = { judged: new Set<string>(), failures: new Map<string, string[]>() };
    for (const { name: part, folder, formats } of parts) {
      const cases = readCases(suite, folder).filter(({ name }) => only === undefined || name.includes(only));
      progress(`${part}: ${cases.length} schemas`);
      scores.push(await judgeOurs(cases, { part, render, remotes, formats, ...findings }));
      scores.push(...(await judgePeers(cases, { part, peers, formats, progress })));
    }
    return { table: tableOf(scores), notes, ...findings };
  },
};

const notes = [
  "Each validator has its own defaults, and is told to assert formats in that part where it knows the question. What Ashlar refuses has a place and a reason in `failing.json`.",
];

const nothing: SectionResult = {
  table: tableOf([]),
  notes: [
    "The suite is not here, and was not judged: name a checkout of it in `JSON_SCHEMA_TEST_SUITE`, since no package of npm has this draft.",
  ],
  judged: new Set(),
  failures: new Map(),
};

interface Judging extends CompileOptions {
  readonly part: string;
  readonly judged: Set<string>;
  readonly failures: Map<string, string[]>;
}

async function judgeOurs(
  cases: readonly SchemaCase[],
  { part, judged, failures, ...options }: Judging,
): Promise<Score> {
  const score = emptyScore(part, "ashlar");
  for (const batch of makeBatches(cases, new Map([...options.remotes, ...readMetaSchemas()]))) {
    const compiled = await compileBatch(batch, options);
    for (const [component, item] of batch.cases) {
      const wrong = judgeCase(component, item, { compiled, score });
      judged.add(`${part}/${item.name}`);
      if (wrong.length > 0) failures.set(`${part}/${item.name}`, wrong);
    }
  }
  return score;
}

/** What is wrong with one validator, a line a test. */
function judgeCase(
  component: string,
  item: SchemaCase,
  { compiled, score }: { readonly compiled: Compiled; readonly score: Score },
): string[] {
  const validator = compiled.validators.get(component);
  if (!validator) {
    score.refused += item.tests.length;
    return [`refused: ${compiled.refused.get(component)}`];
  }
  return judgeValues(item, isValid, score);

  function isValid(value: unknown): boolean {
    const decided = validator?.is(value) ?? false;
    const explained = validator?.validate(value).issues === undefined;
    if (decided !== explained) throw new Error("what decides and what explains are not of one mind");
    return decided;
  }
}
