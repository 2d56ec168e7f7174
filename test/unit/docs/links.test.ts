import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadBundle } from "../../../generator/2-resolve/load-bundle.ts";
import { buildModel } from "../../../generator/4-model/build.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";
import { findAstrayLinks } from "./find-astray-links.ts";
import { renderModel } from "./render-model.ts";

/** The docs and workflow tasks of a description. */
async function renderDescription(spec: string): Promise<ReadonlyMap<string, string>> {
  const diagnostics = new Diagnostics();
  const { bundle } = await loadBundle(spec, nodeHost(), diagnostics);
  if (bundle === undefined) throw new Error(`${spec} cannot be read`);
  return renderModel(buildModel(bundle, diagnostics));
}

const samples = fileURLToPath(new URL("../../samples", import.meta.url));
const names = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(samples, entry.name, "spec.yaml")))
  .map((entry) => entry.name);

test.each(names)("every link in the docs of the sample %s leads somewhere", async (name) => {
  expect(findAstrayLinks(await renderDescription(join(samples, name, "spec.yaml")))).toEqual([]);
});

test("a link that leads nowhere is found, in HTML and in Markdown", () => {
  const files = new Map([
    [
      "docs/a.html",
      '<p id="x"><a href="#x"></a><a href="#y"></a><a href="b.html"></a><a href="b.md#one-two"></a>',
    ],
    ["docs/b.md", "# One two\n\n[a](a.html#x) [b](#one-two) [c](#three) [d](../e.md) `[f](g)`\n"],
  ]);
  expect(findAstrayLinks(files)).toEqual([
    "docs/a.html -> #y",
    "docs/a.html -> b.html",
    "docs/b.md -> #three",
    "docs/b.md -> ../e.md",
  ]);
});

const shared = fileURLToPath(new URL("../../../../shared/specs/", import.meta.url));

describe.skipIf(!existsSync(shared))(`the docs of real descriptions (skipped without ${shared})`, () => {
  test.each(["stripe.yaml", "github.json", "openai.yaml", "figma.yaml", "train-travel.yaml"])(
    "%s",
    async (name) => {
      const files = await renderDescription(join(shared, name));
      // Authors write links too, to sections of pages of their own; those stay as they are.
      const source = readFileSync(join(shared, name), "utf8");
      const astray = findAstrayLinks(files).filter(
        (found) => !source.includes(decodeURI(found.split(" -> ")[1] ?? "")),
      );
      expect(astray).toEqual([]);
      // An index for people and models to read, however many operations there are.
      expect(files.get("docs/llms.txt")?.length).toBeLessThan(60_000);
      for (const [path, text] of files) {
        if (!path.endsWith(".html")) continue;
        const ids = Array.from(text.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
        expect(ids.length, path).toBe(new Set(ids).size);
      }
    },
  );
});
