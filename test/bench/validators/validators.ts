import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { runNode } from "../../report/measured-process.ts";
import { installPackages } from "../../report/packages.ts";
import { transpile } from "../../report/transpile.ts";
import { describeEnd, generate, timeLimit } from "../ashlar.ts";
import type { BenchSection } from "../section.ts";
import { readDescription, type ValidatorCase, validatorCases } from "./cases.ts";
import type { ContestPlan, ContestResult } from "./contest.ts";
import { type Arena, type Contestant, contestants, peersFolder } from "./contestants.ts";
import { contestNotes, contestTable, type PreparedCase } from "./results.ts";

/** What our validators do in a second, beside those of well-known libraries for the same schemas. */
export const validators: BenchSection = {
  name: "validators",
  title: "Validators beside their peers",
  runs: 7,
  async run({ descriptions, runs, folder, progress }) {
    installPackages(peersFolder, progress);
    const packages = join(folder, "validators");
    mkdirSync(packages);
    writeFileSync(join(packages, "package.json"), '{ "type": "module", "sideEffects": false }');
    symlinkSync(join(peersFolder, "node_modules"), join(packages, "node_modules"), "dir");
    for (const { name, file } of descriptions) {
      progress(`validators: generating ${name}`);
      await prepareDescription(name, file, packages);
    }
    const names = new Set(descriptions.map(({ name }) => name));
    const cases: PreparedCase[] = [];
    for (const described of validatorCases.filter(({ description }) => names.has(description)))
      cases.push(await prepareCase(described, packages, progress));
    progress("validators: measuring");
    const result = await compete(cases, { rounds: runs, packages });
    return { table: contestTable(cases, result), notes: contestNotes(cases, result, runs) };
  },
};

/** Generates a package, and what it is in JavaScript. */
async function prepareDescription(name: string, file: string, packages: string): Promise<void> {
  const failure = describeEnd(await generate(file, { directory: packages, output: `${name}/package` }));
  if (failure !== undefined) throw new Error(`${name} fails: ${failure}`);
  transpile(join(packages, name, "package/src"), join(packages, name, "src"));
  writeFileSync(join(packages, name, "package.json"), '{ "type": "module", "sideEffects": false }');
}

/** Writes the modules of all contestants, and how large each is. */
async function prepareCase(
  described: ValidatorCase,
  packages: string,
  progress: (line: string) => void,
): Promise<PreparedCase> {
  const folder = join(packages, described.name.replaceAll(/\W+/g, "-"));
  mkdirSync(folder);
  const schema = described.schema(readDescription(join(packages, described.description, "package")));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "schema.js"), `export default ${JSON.stringify(schema)};\n`);
  const arena = { folder, schema, described };
  const modules: Record<string, string> = {};
  const sizes = new Map<string, number>();
  const refusals = new Map<string, string>();
  for (const contestant of contestants) {
    progress(`validators: ${described.name} ${contestant.name}`);
    try {
      modules[contestant.name] = await writeEntry(contestant, arena);
      sizes.set(contestant.name, await sizeOf(folder, `${contestant.name}.js`));
    } catch (error) {
      refusals.set(contestant.name, error instanceof Error ? error.message : String(error));
    }
  }
  return { described, schema, modules, sizes, refusals };
}

async function writeEntry(contestant: Contestant, arena: Arena): Promise<string> {
  const file = join(arena.folder, `${contestant.name}.js`);
  writeFileSync(file, await contestant.entry(arena));
  return pathToFileURL(file).href;
}

/** Bytes of a module and all that it needs, bundled, minified and compressed. */
async function sizeOf(folder: string, entry: string): Promise<number> {
  const main = `size-of-${basename(entry)}`;
  writeFileSync(
    join(folder, main),
    `import { explain, is } from "./${entry}";\nglobalThis.validator = { explain, is };\n`,
  );
  const build = await rolldown({ input: join(folder, main), platform: "browser", logLevel: "silent" });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  const initial = output.filter((file) => file.type === "chunk" && (file.isEntry || !file.isDynamicEntry));
  return gzipSync(initial.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("\n")).length;
}

/** In a process of its own, which loads modules without anything in between. */
async function compete(
  cases: readonly PreparedCase[],
  { rounds, packages }: { readonly rounds: number; readonly packages: string },
): Promise<ContestResult> {
  const plan: ContestPlan = {
    rounds,
    milliseconds: 60,
    cases: cases.map(({ described: { name, items, keepsRules }, schema, modules }) => ({
      ...{ name, schema, items, keepsRules, modules },
    })),
  };
  writeFileSync(join(packages, "plan.json"), JSON.stringify(plan));
  const build = await rolldown({ input: join(import.meta.dirname, "contest.ts"), platform: "node" });
  await build.write({ file: join(packages, "contest.js"), format: "esm" });
  await build.close();
  const process = await runNode(["contest.js", "plan.json"], {
    directory: packages,
    timeLimit: 20 * timeLimit,
  });
  const failure = describeEnd(process);
  if (failure !== undefined) throw new Error(`The contest fails: ${failure}\n${process.stderr}`);
  const result: ContestResult = JSON.parse(process.stdout);
  return result;
}
