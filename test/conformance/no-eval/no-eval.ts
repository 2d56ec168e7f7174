import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchDescriptions } from "../../bench/descriptions.ts";
import { validatorCases } from "../../bench/validators/cases.ts";
import { installPackages } from "../../report/packages.ts";
import { transpile } from "../../report/transpile.ts";
import { generatePackage } from "../descriptions/generation.ts";
import type { Section, SectionOptions, SectionResult } from "../section.ts";
import { readResult, startBrowser } from "./browser.ts";
import { findMistakes, writePage } from "./judge-page.ts";
import { servePages } from "./page-server.ts";

/** Validators in a browser whose policy allows no text to become code. */
export const noEval: Section = {
  name: "no-eval",
  title: "Validators in a browser under `default-src 'none'; script-src 'self'`",
  async run(options): Promise<SectionResult> {
    installPackages(import.meta.dirname, options.progress);
    const folder = mkdtempSync(join(tmpdir(), "ashlar-no-eval-"));
    try {
      return await judgeAll(folder, options);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function judgeAll(folder: string, { only, progress }: SectionOptions): Promise<SectionResult> {
  const present = new Map(benchDescriptions(undefined).map(({ name, file }) => [name, file]));
  const chosen = validatorCases.filter(({ name }) => only === undefined || name.includes(only));
  const judged = chosen.filter(({ description }) => present.has(description));
  const failures = new Map<string, readonly string[]>();
  const rows: (string | number)[][] = [];
  for (const description of new Set(judged.map((one) => one.description))) {
    progress(`generating ${description}`);
    await prepare(folder, description, present.get(description) ?? "");
  }
  const server = await servePages(folder);
  const browser = await startBrowser();
  try {
    for (const described of judged) {
      progress(described.name);
      const { path, values } = writePage(folder, described);
      const mistakes = findMistakes(await readResult(browser, `${server.origin}/${path}`), values);
      if (mistakes.length > 0) failures.set(described.name, mistakes);
      rows.push([described.name, values.valid.length, values.invalid.length, mistakes.length]);
    }
    return {
      table: {
        columns: [
          { name: "schema", align: "left" },
          ...["valid values", "invalid values", "failures"].map((name) => ({
            name,
            align: "right" as const,
          })),
        ],
        rows,
      },
      notes: [`Chromium ${browser.version()}.`, ...absentNote(chosen.length - judged.length)],
      judged: new Set(judged.map(({ name }) => name)),
      failures,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

function absentNote(count: number): string[] {
  return count === 0 ? [] : [`${count} schemas were not judged: \`shared/specs\` is not here.`];
}

/** Generates a package, and what it is in JavaScript. */
async function prepare(folder: string, name: string, file: string): Promise<void> {
  const output = `${name}/package`;
  const { failure } = await generatePackage(file, { directory: folder, output, timeLimit: 300 });
  if (failure) throw new Error(`${name} is not generated: ${failure.reason}`);
  transpile(join(folder, output, "src"), join(folder, name, "src"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
}
