/**
 * Each folder of `diagnostics/` is a test: a description with a mistake, `spec.yaml`, and in `expected.txt` exactly what
 * `ashlar lint` and `ashlar generate` print about it. `README.md` says how to add one.
 */
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderSample } from "./render-sample.ts";
import { expectedText, findSamples } from "./sample-folders.ts";

const samples = findSamples(join(import.meta.dirname, "diagnostics"));

test.each(samples)("$name", async (sample) => {
  const { diagnostics, files } = await renderSample(sample);
  expect(diagnostics, "something is wrong with every one of them").not.toBe("");
  expect(diagnostics).toBe(expectedText(join(sample.path, "expected.txt"), diagnostics));
  // A warning leaves the package as it is, an error leaves none.
  expect(files.length === 0).toBe(/^\S+ error /m.test(diagnostics));
});
