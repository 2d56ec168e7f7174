import { addIssue, type ValidationIssue } from "../runtime/checks.js";
import { defineSchema, type Schema } from "../runtime/schema.js";

export type Grid = (number | null)[][];

/** Checks a Grid. */
export const Grid: Schema<Grid> = /* @__PURE__ */ defineSchema(checkGrid);

export function checkGrid(value: unknown, issues: ValidationIssue[]): void {
  if (!Array.isArray(value)) {
    addIssue(issues, "type", [], "must be an array");
  } else {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (!Array.isArray(item)) {
        addIssue(issues, "type", [index], "must be an array");
      } else {
        for (let indexValue = 0; indexValue < item.length; indexValue++) {
          const innerItem: unknown = item[indexValue];
          if ((typeof innerItem !== "number" || !Number.isFinite(innerItem)) && innerItem !== null) {
            addIssue(issues, "type", [index, indexValue], "must be a number or null");
          }
        }
      }
    }
  }
}
