import { aNumberOrNull, explainItems, type IssueCollector } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Grid = (number | null)[][];

/** The validator of `Grid`. */
export const Grid: Schema<Grid> = /* @__PURE__ */ defineSchema(fitsGrid, checkGrid, "Grid");

function gridItemCheck(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, aNumberOrNull, issues);
  }
}

export function fitsGrid(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!Array.isArray(item)) return false;
    for (let index2 = 0; index2 < item.length; index2++) {
      const innerItem: unknown = item[index2];
      if ((typeof innerItem !== "number" || !Number.isFinite(innerItem)) && innerItem !== null) return false;
    }
  }
  return true;
}

export function checkGrid(value: unknown, issues: IssueCollector): void {
  if (!Array.isArray(value)) {
    issues.add("type", "array");
  } else {
    explainItems(value, gridItemCheck, issues);
  }
}
