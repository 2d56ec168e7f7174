import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { strictestOptions } from "../report/compiler-options.ts";
import { type ProcessResult, runNode } from "../report/measured-process.ts";
import { describeEnd, generateAfresh, timeLimit } from "./ashlar.ts";
import type { BenchDescription } from "./descriptions.ts";
import type { BenchSection } from "./section.ts";
import { formatNumber, median } from "./statistics.ts";

const nodeModules = join(import.meta.dirname, "../../node_modules");
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

interface Compiled {
  readonly description: BenchDescription;
  readonly directory: string;
  readonly failure: string | undefined;
  readonly ours: ProcessResult[];
  readonly typesAlone: ProcessResult[];
}

/** What a consumer's compiler takes for our package, and for openapi-typescript's types of the same description. */
export const consumer: BenchSection = {
  name: "consumer",
  title: "What a consumer's `tsc --noEmit` takes",
  runs: 3,
  async run({ descriptions, runs, folder, progress }) {
    const compiled: Compiled[] = [];
    for (const description of descriptions) compiled.push(await prepare(description, folder));
    for (let run = 1; run <= runs; run++) {
      for (const { description, directory, failure, ours, typesAlone } of compiled) {
        if (failure !== undefined) continue;
        progress(`consumer ${run}/${runs} ${description.name}`);
        ours.push(await compile(directory, "ours"));
        typesAlone.push(await compile(directory, "types-alone"));
      }
    }
    return {
      table: {
        columns: [
          { name: "description", align: "left" },
          { name: "ours: s", align: "right" },
          { name: "types alone: s", align: "right" },
          { name: "ratio", align: "right" },
          { name: "ours: MB", align: "right" },
          { name: "types alone: MB", align: "right" },
        ],
        rows: compiled.map(row),
      },
      notes: [
        `TypeScript 5.9 under the strictest flags; median of ${runs} runs. Ours: all that \`src/index.ts\` exports — types, client and validators. Types alone: what openapi-typescript makes of the same description.`,
        ...compiled.flatMap(({ description, failure }) =>
          failure === undefined ? [] : [`${description.name} fails: ${failure}.`],
        ),
      ],
    };
  },
};

async function prepare(description: BenchDescription, folder: string): Promise<Compiled> {
  const directory = join(folder, `consumer-${description.name}`);
  mkdirSync(join(directory, "types-alone"), { recursive: true });
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
  symlinkSync(nodeModules, join(directory, "node_modules"), "dir");
  const failure = describeEnd(await generateAfresh(description.file, { directory, output: "package" }));
  if (failure === undefined)
    copyFileSync(join(directory, "package/src/paths.ts"), join(directory, "types-alone/paths.ts"));
  writeProject(directory, "ours", "package/src/index.ts");
  writeProject(directory, "types-alone", "types-alone/paths.ts");
  return { description, directory, failure, ours: [], typesAlone: [] };
}

function writeProject(directory: string, name: string, file: string): void {
  writeFileSync(
    join(directory, `tsconfig.${name}.json`),
    JSON.stringify({ compilerOptions: strictestOptions, files: [file] }),
  );
}

function compile(directory: string, name: string): Promise<ProcessResult> {
  return runNode([compiler, "--project", `tsconfig.${name}.json`], { directory, timeLimit });
}

function row({ description, failure, ours, typesAlone }: Compiled): string[] {
  const broken = [...ours, ...typesAlone].some(({ exitCode }) => exitCode !== 0);
  if (failure !== undefined || broken) return [description.name, "fails", "", "", "", ""];
  const wall = median(ours.map((result) => result.wall));
  const base = median(typesAlone.map((result) => result.wall));
  return [
    description.name,
    formatNumber(wall),
    formatNumber(base),
    formatNumber(wall / base),
    formatNumber(median(ours.flatMap(({ memory = [] }) => memory))),
    formatNumber(median(typesAlone.flatMap(({ memory = [] }) => memory))),
  ];
}
