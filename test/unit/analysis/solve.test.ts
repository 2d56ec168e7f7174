import { expect, test } from "vitest";
import { solve } from "../../../generator/4-model/analysis/solve.ts";
import { Steps } from "../../../generator/4-model/analysis/steps.ts";
import { Random } from "../model/random.ts";
import { holdsFor, isSatisfiable, randomQuestion } from "./random-formulas.ts";

test("gives the same answer as looking at all values, and values that hold", () => {
  const random = new Random(1);
  const counts = { satisfiable: 0, unsatisfiable: 0 };
  for (let index = 0; index < 3000; index++) {
    const question = randomQuestion(random);
    const answer = solve(question.variables, question.formula, new Steps(20_000));
    const expected = isSatisfiable(question) ? "satisfiable" : "unsatisfiable";
    expect(answer.kind, `question ${index}`).toBe(expected);
    counts[expected]++;
    if (answer.kind !== "satisfiable") continue;
    expect(holdsFor(question.formula, answer.values), `values of question ${index}`).toBe(true);
    for (const [name, values] of question.possible)
      expect(values, `question ${index}`).toContain(answer.values.get(name));
  }
  expect(counts.satisfiable).toBeGreaterThan(500);
  expect(counts.unsatisfiable).toBeGreaterThan(500);
});
