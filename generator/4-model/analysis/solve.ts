import { Branch } from "./branch.ts";
import type { Alternatives, Assignment, Formula } from "./formula.ts";
import { type Rational, rational } from "./rational.ts";
import { OutOfSteps, type Steps } from "./steps.ts";
import type { Variable } from "./variable.ts";

/** Whether a formula can hold, and values with which it does. */
export type Answer =
  | { readonly kind: "satisfiable"; readonly values: Assignment }
  | { readonly kind: "unsatisfiable" }
  /** It hinges on what cannot be reasoned about, or takes too many steps. */
  | { readonly kind: "undecided" };

/**
 * Looks for values with which a formula holds. The alternatives of the formula are tried one after the other; what each
 * of them demands of numbers is solved exactly (`differences.ts`).
 */
export function solve(variables: readonly Variable[], formula: Formula, steps: Steps): Answer {
  const branch = new Branch(new Map(variables.map((variable) => [variable.name, variable])));
  try {
    return search(branch, [formula], steps);
  } catch (error) {
    if (error instanceof OutOfSteps) return { kind: "undecided" };
    throw error;
  }
}

function search(branch: Branch, formulas: readonly Formula[], steps: Steps): Answer {
  const open = propagate(branch, formulas, steps);
  if (!open || !branch.hasNumbers(steps)) return { kind: "unsatisfiable" };
  const [first] = open.toSorted((left, right) => left.parts.length - right.parts.length);
  if (!first) return tryOut(branch, steps);
  const others = open.filter((alternatives) => alternatives !== first);
  let isUndecided = false;
  for (const part of first.parts) {
    const answer = search(branch.copy(), [part, ...others], steps);
    if (answer.kind === "satisfiable") return answer;
    isUndecided ||= answer.kind === "undecided";
  }
  return { kind: isUndecided ? "undecided" : "unsatisfiable" };
}

/**
 * Assumes all that has to hold, until only alternatives are left of which each may hold or not; undefined where something
 * contradicts.
 */
function propagate(branch: Branch, formulas: readonly Formula[], steps: Steps): Alternatives[] | undefined {
  let open: Alternatives[] = [];
  const waiting = [...formulas];
  for (;;) {
    for (let formula = waiting.pop(); formula; formula = waiting.pop()) {
      steps.take();
      if (formula.kind === "all") waiting.push(...formula.parts.toReversed());
      else if (formula.kind === "any") open.push(formula);
      else if (!branch.assume(formula)) return undefined;
    }
    const left: Alternatives[] = [];
    for (const alternatives of open) {
      const parts = alternatives.parts.filter((part) => judge(branch, part) !== false);
      const [only] = parts;
      if (!only) return undefined;
      if (parts.some((part) => judge(branch, part))) continue;
      if (parts.length === 1) waiting.push(only);
      else left.push({ kind: "any", parts });
    }
    open = left;
    if (waiting.length === 0) return open;
  }
}

/** Whether a formula holds by what is assumed; undefined where that leaves it open. */
function judge(branch: Branch, formula: Formula): boolean | undefined {
  if (formula.kind !== "all" && formula.kind !== "any") return branch.judge(formula);
  const decisive = formula.kind === "any";
  const parts = formula.parts.map((part) => judge(branch, part));
  if (parts.includes(decisive)) return decisive;
  return parts.includes(undefined) ? undefined : !decisive;
}

/** What larger numbers are tried with where the least ones do not do what cannot be reasoned about. */
const largerNumbers = [1, 10, 100, 1000, 100_000, 1_000_000_000].map(rational);

/** Nothing is left to decide: values, unless what cannot be reasoned about is against those that are tried. */
function tryOut(branch: Branch, steps: Steps): Answer {
  const { opaque } = branch;
  const simple = valuesOf(branch, steps);
  for (const values of simple ? attempts(branch, simple, steps) : []) {
    if (values && opaque.every((literal) => isAsExpected(literal, values))) {
      return { kind: "satisfiable", values };
    }
  }
  if (opaque.length === 0) return { kind: "unsatisfiable" };
  steps.guessInVain();
  return { kind: "undecided" };
}

function* attempts(branch: Branch, simple: Assignment, steps: Steps): Iterable<Assignment | undefined> {
  yield simple;
  if (branch.opaque.length === 0) return;
  yield mend(branch, simple, steps);
  for (const atLeast of largerNumbers) yield valuesOf(branch, steps, atLeast);
}

/** Follows suggestions, each as far as nothing else is against it. */
function mend(branch: Branch, simple: Assignment, steps: Steps): Assignment {
  let current = { branch, values: simple };
  for (const literal of branch.opaque) {
    if (isAsExpected(literal, current.values)) continue;
    for (const suggestion of literal.suggest(current.values)) {
      const next = current.branch.copy();
      const values = next.assume({ kind: "is", ...suggestion }) ? valuesOf(next, steps) : undefined;
      if (!values || !isAsExpected(literal, values)) continue;
      current = { branch: next, values };
      break;
    }
  }
  return current.values;
}

function isAsExpected({ holds, expected }: Branch["opaque"][number], values: Assignment): boolean {
  return holds(values) === expected;
}

function valuesOf(branch: Branch, steps: Steps, atLeast?: Rational): Assignment | undefined {
  const numbers = branch.numbers(steps, atLeast);
  return numbers && branch.values(numbers);
}
