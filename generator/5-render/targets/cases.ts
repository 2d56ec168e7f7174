import { casesOf } from "../views/cases/cases.ts";
import type { Target } from "./target.ts";

/** `cases.json`: requests that keep or break the rules between parameters; where there are none, no file. */
export const casesTarget: Target = function* ({ model }) {
  const cases = model.operations.flatMap((operation) => casesOf(operation, model) ?? []);
  if (cases.length > 0) yield { path: "cases.json", text: `${JSON.stringify(cases, null, 2)}\n` };
};
