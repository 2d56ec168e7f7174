/**
 * Each folder here is a test: a small description, `spec.yaml`, and in `expected/` the generated files that the sample
 * is about. `README.md` says how to add one and how to rewrite what is expected.
 */
import { join } from "node:path";
import { expect, test } from "vitest";
import { typeErrors } from "../real/type-errors.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";
import { type RenderedSample, renderSample } from "./render-sample.ts";
import { expectedText, findSamples, listFiles, type SampleFolder } from "./sample-folders.ts";

const samples = findSamples(import.meta.dirname);

const rendered = new Map<string, Promise<RenderedSample>>();
function renderOnce(sample: SampleFolder): Promise<RenderedSample> {
  const result = rendered.get(sample.name) ?? renderSample(sample);
  rendered.set(sample.name, result);
  return result;
}

test.each(samples)("$name", async (sample) => {
  const { files, diagnostics } = await renderOnce(sample);
  expect(diagnostics).toBe("");
  const actual = new Map(files.map(({ path, text }) => [path, text]));
  const expected = join(sample.path, "expected");
  const paths = listFiles(expected);
  expect(paths, "expected/ names the files to compare").not.toEqual([]);
  expect(paths.filter((path) => !actual.has(path))).toEqual([]);
  for (const path of paths) {
    const text = actual.get(path) ?? "";
    expect(text, path).toBe(expectedText(join(expected, path), text));
  }
});

test("all that is generated for them compiles under the strictest flags", async () => {
  const folder = temporaryFolder();
  for (const sample of samples) {
    const { files } = await renderOnce(sample);
    const modules = files.filter(({ path }) => path.startsWith("src/"));
    folder.write(Object.fromEntries(modules.map(({ path, text }) => place(sample, path, text))));
  }
  expect(await typeErrors(folder.path, { compiler: "typescript-7" })).toBe("");
});

/** The runtime is the same for all samples: one copy of it, beside them, compiles ten times as fast. */
function place({ name }: SampleFolder, path: string, text: string): [path: string, text: string] {
  const inside = path.slice("src/".length);
  if (inside.startsWith("runtime/")) return [inside, text];
  const fromFolder = text.replaceAll('"../runtime/', '"../../runtime/');
  return [`${name}/${inside}`, fromFolder.replaceAll('"./runtime/', '"../runtime/')];
}
