import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type PathsLibrary, pathsText } from "../../../generator/5-render/targets/paths/paths-text.ts";
import { findAstrayLinks } from "../../unit/docs/find-astray-links.ts";
import { generatePackage } from "../descriptions/generation.ts";
import { type Description, descriptionSets, listDescriptions } from "../descriptions/sets.ts";
import type { Section, SectionOptions, SectionResult } from "../section.ts";

/** The whole of large descriptions, of which `npm test` has smaller ones: is each page reached, and is `paths.ts` exact? */
export const documents: Section = {
  name: "documents",
  title: "Docs and `paths.ts` of large descriptions",
  async run(options): Promise<SectionResult> {
    const judged = chooseDescriptions(options);
    const failures = new Map<string, readonly string[]>();
    const rows: (string | number)[][] = [];
    for (const description of judged) {
      options.progress(description.name);
      const { pages, reasons } = await judge(description);
      if (reasons.length > 0) failures.set(description.name, reasons);
      rows.push([description.name, pages, reasons.length]);
    }
    return {
      table: {
        columns: [
          { name: "description", align: "left" },
          { name: "pages", align: "right" },
          { name: "failures", align: "right" },
        ],
        rows,
      },
      notes: judged.length === 0 ? ["`shared/specs` is not here, and was not judged."] : [],
      judged: new Set(judged.map(({ name }) => name)),
      failures,
    };
  },
};

function chooseDescriptions({ only }: SectionOptions): Description[] {
  return descriptionSets
    .filter(({ name }) => name === "shared/specs")
    .flatMap(listDescriptions)
    .filter(({ name }) => only === undefined || name.includes(only));
}

async function judge({ file }: Description) {
  const directory = mkdtempSync(join(tmpdir(), "ashlar-documents-"));
  try {
    const generation = await generatePackage(file, { directory, output: "out", timeLimit: 300 });
    if (generation.failure) return { pages: 0, reasons: [generation.failure.reason] };
    const docs = readDocs(join(directory, "out"));
    const reasons = [
      ...strayLinks(docs, readFileSync(join(directory, "out/openapi.json"), "utf8")),
      ...repeatedIds(docs),
      ...longIndex(docs),
      ...pathsDifference(join(directory, "out")),
    ];
    return { pages: [...docs.keys()].filter((path) => path.endsWith(".html")).length, reasons };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The docs and what they lead to, by path in the package. */
function readDocs(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(
    paths
      .filter((path) => /^(?:docs|workflow)\//.test(path))
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

/** Authors write links too, to sections of pages of their own; those stay as they are. */
function strayLinks(docs: ReadonlyMap<string, string>, description: string): string[] {
  return findAstrayLinks(docs)
    .filter((found) => !description.includes(decodeURI(found.split(" -> ")[1] ?? "")))
    .map((found) => `astray link: ${found}`);
}

function repeatedIds(docs: ReadonlyMap<string, string>): string[] {
  return [...docs].flatMap(([path, text]) => {
    const ids = path.endsWith(".html") ? Array.from(text.matchAll(/ id="([^"]*)"/g), ([, id]) => id) : [];
    return ids.length === new Set(ids).size ? [] : [`an id is there twice: ${path}`];
  });
}

/** An index is for people and models to read, however many operations there are. */
function longIndex(docs: ReadonlyMap<string, string>): string[] {
  const { length } = docs.get("docs/llms.txt") ?? "";
  return length < 60_000 ? [] : [`llms.txt has ${length} characters`];
}

/** Compares with openapi-typescript as it was published, with the real compiler, to the byte. */
function pathsDifference(folder: string): string[] {
  const require = createRequire(import.meta.url);
  const library: PathsLibrary = { ...require("openapi-typescript"), ts: require("typescript") };
  const document = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8"));
  const expected = pathsText(document, library);
  const isSame = readFileSync(join(folder, "src/paths.ts"), "utf8").endsWith(expected);
  return isSame ? [] : ["paths.ts is not what openapi-typescript and the compiler give"];
}
