import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { strictestOptions } from "../report/compiler-options.ts";
import { type ProcessResult, runNode } from "../report/measured-process.ts";
import { describeEnd, generate, timeLimit } from "./ashlar.ts";
import type { BenchDescription } from "./descriptions.ts";
import type { BenchSection } from "./section.ts";
import { formatNumber, median } from "./statistics.ts";

const nodeModules = join(import.meta.dirname, "../../node_modules");
const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
/** Builds packages in a fraction of the time; what it writes is the same. */
const builder = join(dirname(require.resolve("typescript-7/package.json")), "bin/tsc");

/** What is compiled: a name for its `tsconfig`, and the only file that is named in it. */
const programs = {
  published: "package/dist/index.d.ts",
  source: "package/src/index.ts",
  typesAlone: "types-alone/paths.ts",
} as const;

type Program = keyof typeof programs;

interface Compiled {
  readonly description: BenchDescription;
  readonly directory: string;
  readonly failure: string | undefined;
  readonly runs: Readonly<Record<Program, ProcessResult[]>>;
}

/** What a consumer's compiler takes for our package, and for openapi-typescript's types of the same description. */
export const consumer: BenchSection = {
  name: "consumer",
  title: "What a consumer's `tsc --noEmit` takes",
  runs: 3,
  async run({ descriptions, runs: count, folder, progress }) {
    const compiled: Compiled[] = [];
    for (const description of descriptions) compiled.push(await prepare(description, folder));
    for (let run = 1; run <= count; run++) {
      for (const { description, directory, failure, runs } of compiled) {
        if (failure !== undefined) continue;
        progress(`consumer ${run}/${count} ${description.name}`);
        for (const program of programNames) runs[program].push(await compile(directory, program));
      }
    }
    return {
      table: {
        columns: [
          { name: "description", align: "left" },
          { name: "types alone: s", align: "right" },
          { name: "package: s", align: "right" },
          { name: "ratio", align: "right" },
          { name: "source: s", align: "right" },
          { name: "ratio", align: "right" },
          { name: "package: MB", align: "right" },
          { name: "types alone: MB", align: "right" },
        ],
        rows: compiled.map(row),
      },
      notes: [
        `TypeScript 5.9 under the strictest flags, libraries checked; median of ${count} runs. Package: all declarations of the built package, which is what the compiler of a consumer reads. Source: all of \`src/\` — types, client and validators — for those who keep it in their own repository. Types alone: what openapi-typescript makes of the same description.`,
        ...compiled.flatMap(({ description, failure }) =>
          failure === undefined ? [] : [`${description.name} fails: ${failure}.`],
        ),
      ],
    };
  },
};

const programNames = Object.keys(programs) as Program[];

async function prepare(description: BenchDescription, folder: string): Promise<Compiled> {
  const directory = join(folder, `consumer-${description.name}`);
  mkdirSync(join(directory, "types-alone"), { recursive: true });
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
  symlinkSync(nodeModules, join(directory, "node_modules"), "dir");
  const failure =
    describeEnd(await generate(description.file, { directory, output: "package" })) ??
    describeEnd(await runNode([builder, "--project", "package/tsconfig.json"], { directory, timeLimit }));
  if (failure === undefined)
    copyFileSync(join(directory, "package/src/paths.ts"), join(directory, "types-alone/paths.ts"));
  for (const program of programNames) writeProject(directory, program);
  return { description, directory, failure, runs: { published: [], source: [], typesAlone: [] } };
}

function writeProject(directory: string, program: Program): void {
  writeFileSync(
    join(directory, `tsconfig.${program}.json`),
    JSON.stringify({ compilerOptions: strictestOptions, files: [programs[program]] }),
  );
}

function compile(directory: string, program: Program): Promise<ProcessResult> {
  return runNode([compiler, "--project", `tsconfig.${program}.json`], { directory, timeLimit });
}

function row({ description, failure, runs }: Compiled): string[] {
  const broken = Object.values(runs).some((results) => results.some(({ exitCode }) => exitCode !== 0));
  if (failure !== undefined || broken) return [description.name, "fails", "", "", "", "", "", ""];
  const wall = (program: Program) => median(runs[program].map((result) => result.wall));
  const memory = (program: Program) =>
    formatNumber(median(runs[program].flatMap((result) => result.memory ?? [])));
  const base = wall("typesAlone");
  return [
    description.name,
    formatNumber(base),
    formatNumber(wall("published")),
    formatNumber(wall("published") / base),
    formatNumber(wall("source")),
    formatNumber(wall("source") / base),
    memory("published"),
    memory("typesAlone"),
  ];
}
