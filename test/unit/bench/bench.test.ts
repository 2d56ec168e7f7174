import { expect, test } from "vitest";
import { comparisonTable } from "../../bench/comparison.ts";
import { multiply } from "../../bench/multiply.ts";
import { formatNumber, median } from "../../bench/statistics.ts";

test("the median is the middle, or between the two in the middle", () => {
  expect([[3, 1, 2], [4, 1, 2, 3], [7], []].map(median)).toEqual([2, 2.5, 7, Number.NaN]);
  expect([0.123, 4.56, 78.9, undefined].map(formatNumber)).toEqual(["0.12", "4.6", "79", "–"]);
});

test("a description is multiplied with names, paths and references of its own", () => {
  const document = {
    openapi: "3.0.0",
    paths: { "/a": { get: { operationId: "A", schema: { $ref: "#/components/schemas/S" } } } },
    components: {
      schemas: { S: { items: { $ref: "#/components/schemas/S" } } },
      securitySchemes: { key: {} },
    },
  };
  expect(multiply(document, 1)).toEqual(document);
  expect(multiply(document, 2)).toEqual({
    openapi: "3.0.0",
    paths: {
      "/a": { get: { operationId: "A", schema: { $ref: "#/components/schemas/S" } } },
      "/copy1/a": { get: { operationId: "copy1A", schema: { $ref: "#/components/schemas/copy1S" } } },
    },
    components: {
      schemas: {
        S: { items: { $ref: "#/components/schemas/S" } },
        copy1S: { items: { $ref: "#/components/schemas/copy1S" } },
      },
      securitySchemes: { key: {} },
    },
  });
});

test("a comparison shows seconds, memory and the ratio to ours, and who fails", () => {
  const result = {
    exitCode: 0,
    signal: null,
    isTimeout: false,
    stdout: "",
    stderr: "",
    wall: 2,
    cpu: 3,
    memory: 100,
  };
  const { rows } = comparisonTable(
    [
      { name: "ashlar", makes: "all" },
      { name: "peer", makes: "types" },
    ],
    [{ name: "meters" }, { name: "stripe" }],
    [
      { competitor: "ashlar", description: "meters", result },
      { competitor: "peer", description: "meters", result: { ...result, wall: 5 } },
      { competitor: "peer", description: "stripe", result: { ...result, exitCode: 1 } },
    ],
  );
  expect(rows).toEqual([
    ["ashlar", "all", "2.0 s, 100 MB (×1.0)", "–"],
    ["peer", "types", "5.0 s, 100 MB (×2.5)", "fails"],
  ]);
});
