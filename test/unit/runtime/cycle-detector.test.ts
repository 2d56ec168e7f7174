import { expect, test } from "vitest";
import { createCycleDetector } from "../../../templates/runtime/cycle-detector.ts";

/** How many values it takes to notice. */
function steps(start: number, length: number): number {
  const isRepeated = createCycleDetector<number>();
  for (let index = 0; index < 1_000_000; index++) {
    if (isRepeated(index < start ? index : start + ((index - start) % length))) return index + 1;
  }
  return Number.POSITIVE_INFINITY;
}

test.each([
  [0, 1],
  [0, 2],
  [0, 3],
  [5, 1],
  [5, 7],
  [100, 3],
  [1000, 1000],
  [3, 12_345],
])("after %i values, a cycle of %i is noticed in good time", (start, length) => {
  expect(steps(start, length)).toBeGreaterThan(start + length);
  expect(steps(start, length)).toBeLessThanOrEqual(3 * (start + length) + 1);
});

test("values that all differ are no cycle", () => {
  const isRepeated = createCycleDetector<number>();
  const values = Array.from({ length: 100_000 }, (_, index) => index);
  expect(values.some(isRepeated)).toBe(false);
});
