/** Ajv, an independent judge, is of the same mind about values that nobody has thought of. */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Host } from "../../../generator/host/host.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";
import { compareAll, emptyComparison } from "../../conformance/agreement/compare.ts";
import { ajvJudge } from "../../conformance/agreement/judges.ts";
import { loadSubjects } from "../../conformance/agreement/subjects.ts";
import { renderPackage } from "../../conformance/json-schema/pipeline.ts";
import { findSamples } from "../../samples/sample-folders.ts";
import { memoryHost } from "../resolve/memory-host.ts";
import { cases } from "./cases.ts";

interface Options {
  readonly name: string;
  readonly host: Host;
  readonly runs: number;
}

async function compareDescription(spec: string, { runs, ...options }: Options) {
  const subjects = await loadSubjects(spec, { ...options, render: renderPackage, isWanted: () => true });
  const comparison = emptyComparison();
  await compareAll(subjects, comparison, { judges: [ajvJudge(subjects)], seed: 1, runs });
  return comparison;
}

test("the schemas of each keyword", async () => {
  const schemas = Object.fromEntries(Object.entries(cases).map(([name, { schema }]) => [name, schema]));
  const info = { title: "Test", version: "1" };
  const text = JSON.stringify({ openapi: "3.1.0", info, paths: {}, components: { schemas } });
  const {
    schemas: count,
    values,
    valid,
    unexplained,
  } = await compareDescription("/api.json", {
    name: "cases",
    host: memoryHost({ "/api.json": text }),
    runs: 30,
  });
  expect(unexplained).toEqual([]);
  expect(count).toBe(Object.keys(cases).length);
  expect(valid).toBeGreaterThan(values / 4);
});

test.each(findSamples(join(import.meta.dirname, "../../samples")))(
  "the sample $name",
  async ({ name, spec }) => {
    const { unexplained } = await compareDescription(spec, { name, host: nodeHost(), runs: 15 });
    expect(unexplained).toEqual([]);
  },
);
