import type { Constraint } from "../types.ts";
import { all, type Formula, negate } from "./formula.ts";
import type { RequestSpace } from "./request-space.ts";
import { ruleFormula } from "./rule-formula.ts";
import { type Answer, solve } from "./solve.ts";
import { Steps } from "./steps.ts";

/** All questions about one operation may take so many steps together: a fraction of a second. */
const mostSteps = 200_000;

/** What one question may take; rules that people write take some dozens. */
const mostStepsOfOne = 20_000;

/** How many values may be tried in vain for what the solver cannot reason about. */
const mostGuesses = 20;

/** Answers questions about the requests that satisfy some rules of an operation. */
export class RuleSolver {
  readonly space: RequestSpace;
  readonly #formulas: ReadonlyMap<Constraint, Formula>;
  readonly #steps = new Steps(mostSteps);

  constructor(space: RequestSpace, constraints: readonly Constraint[]) {
    this.space = space;
    this.#formulas = new Map(constraints.map((rule) => [rule, ruleFormula(rule, space.defaults)]));
  }

  /** The rule as a formula. */
  formulaOf(constraint: Constraint): Formula {
    const formula = this.#formulas.get(constraint);
    if (!formula) throw new Error(`The rule ${constraint.id} is not known`);
    return formula;
  }

  /** That the rule is broken. */
  negationOf(constraint: Constraint): Formula {
    return negate(this.formulaOf(constraint));
  }

  /** Whether there are requests that satisfy the rules and a formula. */
  solve(rules: readonly Constraint[], ...more: readonly Formula[]): Answer {
    return this.#ask(rules, more, mostGuesses);
  }

  /** Whether it is certain that no request satisfies the rules and a formula. */
  isImpossible(rules: readonly Constraint[], ...more: readonly Formula[]): boolean {
    // Whoever guesses is not certain any more.
    return this.#ask(rules, more, 0).kind === "unsatisfiable";
  }

  #ask(rules: readonly Constraint[], more: readonly Formula[], guesses: number): Answer {
    const { variables, structure } = this.space;
    const formulas = rules.map((rule) => this.formulaOf(rule));
    const steps = this.#steps.atMost(mostStepsOfOne, guesses);
    return solve(variables, all(structure, ...formulas, ...more), steps);
  }

  /**
   * Rules with which a formula is impossible, and without any one of them it is not, as far as is known. The
   * last ones are the first to be dispensed with.
   */
  smallestConflict(rules: readonly Constraint[], ...more: readonly Formula[]): readonly Constraint[] {
    return rules.reduceRight<readonly Constraint[]>((needed, rule) => {
      const others = needed.filter((other) => other !== rule);
      return this.isImpossible(others, ...more) ? others : needed;
    }, rules);
  }
}
