import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installPackages } from "../../report/packages.ts";
import { Random } from "../../unit/model/random.ts";
import type { Section, SectionOptions, SectionResult } from "../section.ts";
import { answer, type Question, questionsAbout } from "./our-answers.ts";
import { type RandomSet, randomSet } from "./random-rules.ts";
import { SmtSet } from "./smt.ts";
import { Z3 } from "./z3.ts";

const numberOfSets = 5000;

/** Sets that Z3 is asked about at once. */
const batchSize = 200;

/** What Z3 may take for one answer, in its own measure, which is the same on every machine: some tenths of a second. */
const mostEffort = 1_000_000;

/** What Z3 says before each answer, so that no other line is taken for one. */
const mark = "asked";

/** Our solver of rules between parameters, judged by Z3 on random rules. */
export const rules: Section = { name: "rules", title: "Rules between parameters", run };

interface Counts {
  sets: number;
  questions: number;
  satisfiable: number;
  unsatisfiable: number;
  undecided: number;
  /** What Z3 does not find out with that effort. */
  unknown: number;
  disagreements: number;
}

async function run({ only, progress }: SectionOptions): Promise<SectionResult> {
  installPackages(import.meta.dirname, progress);
  const require = createRequire(join(import.meta.dirname, "package.json"));
  const z3 = await Z3.start(pathToFileURL(require.resolve("z3-solver")).href);
  const counts: Counts = {
    sets: 0,
    questions: 0,
    satisfiable: 0,
    unsatisfiable: 0,
    undecided: 0,
    unknown: 0,
    disagreements: 0,
  };
  const failures = new Map<string, string[]>();
  const judged = new Set<string>();
  const random = new Random(20);
  const sets = Array.from({ length: numberOfSets }, (_, index) => ({
    name: `set ${index}`,
    set: randomSet(random),
  }));
  const chosen = sets.filter(({ name }) => only === undefined || name === only);
  for (let start = 0; start < chosen.length; start += batchSize) {
    const batch = chosen
      .slice(start, start + batchSize)
      .map(({ name, set }) => ({ name, set, questions: questionsAbout(set) }));
    progress(`${start} of ${chosen.length} sets of rules`);
    const answers = readAnswers(
      await z3.run(batch.map(({ set, questions }) => commands(set, questions)).join("\n")),
    );
    for (const { name, set, questions } of batch) {
      judged.add(name);
      const wrong = judge(set, questions, answers.splice(0, questions.length), counts);
      if (wrong.length > 0) failures.set(name, wrong);
    }
  }
  z3.stop();
  return { table: tableOf(counts), notes: [], judged, failures };
}

function commands(set: RandomSet, questions: readonly Question[]): string {
  const smt = new SmtSet(set);
  const asked = questions.map(({ rules, broken, given }) => {
    const facts = [
      ...rules.map(({ id }) => id),
      ...(broken ? [`(not ${broken.id})`] : []),
      ...(given === undefined ? [] : [`${given}_is`]),
    ];
    return `(push)\n${facts.map((fact) => `(assert ${fact})`).join("\n")}\n(echo "${mark}")\n(check-sat)\n(pop)`;
  });
  return ["(reset)", `(set-option :rlimit ${mostEffort})`, smt.text, ...asked].join("\n");
}

/** The line after each mark. Throws if Z3 objects to anything, for its answers would be to other questions. */
function readAnswers(lines: readonly string[]): string[] {
  const objection = lines.find((line) => line.startsWith("(error"));
  if (objection) throw new Error(`Z3 says ${objection}`);
  return lines.flatMap((line, index) => (line === mark ? [lines[index + 1] ?? ""] : []));
}

/** Counts what both say about the questions, and tells where they disagree. */
function judge(
  set: RandomSet,
  questions: readonly Question[],
  expected: readonly string[],
  counts: Counts,
): string[] {
  counts.sets++;
  return answer(set, questions).flatMap((ours, index) => {
    const theirs = { sat: "satisfiable", unsat: "unsatisfiable" }[expected[index] ?? ""];
    counts.questions++;
    counts[ours]++;
    if (!theirs) counts.unknown++;
    if (ours === "undecided" || !theirs || ours === theirs) return [];
    counts.disagreements++;
    return [`question ${index}: ${ours}, and Z3 says ${expected[index]}`];
  });
}

function tableOf(counts: Counts) {
  const names = [
    "Sets of rules",
    "Questions",
    "Satisfiable",
    "Unsatisfiable",
    "Undecided",
    "Undecided by Z3",
    "Disagreements",
  ];
  return {
    columns: names.map((name) => ({ name, align: "right" as const })),
    rows: [Object.values(counts)],
  };
}
