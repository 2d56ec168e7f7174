import { evaluate, holds } from "../constraint-holds.ts";
import { isScalar } from "../possible-values.ts";
import { comparedParameters, conditionParameters } from "../rule-parameters.ts";
import type { Comparison, ComparisonOperator, Condition, Constraint, Json } from "../types.ts";
import {
  type Assignment,
  all,
  any,
  type Formula,
  type Literal,
  negate,
  noNumber,
  type Suggestion,
} from "./formula.ts";
import { type Constants, comparisonFormula } from "./linear.ts";
import { rational } from "./rational.ts";

/** What omitted parameters count as, by what rules call them. */
export type Defaults = ReadonlyMap<string, Json>;

/** A rule as the solver knows it. */
export function ruleFormula(constraint: Constraint, defaults: Defaults): Formula {
  const rule = requirement(constraint, defaults);
  return constraint.when ? any(negate(conditionFormula(constraint.when, defaults)), rule) : rule;
}

function requirement(constraint: Constraint, defaults: Defaults): Formula {
  switch (constraint.kind) {
    case "requires":
      return all(...constraint.conditions.map((condition) => conditionFormula(condition, defaults)));
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return conditionFormula(constraint, defaults);
    case "compare":
      // It holds unless both sides have a value and the opposite is true.
      return negate(comparison({ ...constraint, operator: opposite[constraint.operator] }, new Map()));
    case "multipleOf": {
      const congruence = { divisor: rational(constraint.divisor), offset: rational(constraint.offset) };
      return all(
        ...constraint.parameters.map((variable) =>
          any(...noNumber(variable), { kind: "multiple", variable, ...congruence }),
        ),
      );
    }
  }
}

const opposite: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  "<": ">=",
  "<=": ">",
  "==": "!=",
  "!=": "==",
  ">=": "<",
  ">": "<=",
};

/** That a condition is met. */
export function conditionFormula(condition: Condition, defaults: Defaults): Formula {
  switch (condition.kind) {
    case "equals":
      return valueFormula(condition.parameter, [condition.value], defaults);
    case "in":
      return valueFormula(condition.parameter, condition.values, defaults);
    case "like":
      return unknown(condition, defaults, () =>
        [textLike(condition.pattern), "other"].map((value) => ({ variable: condition.parameter, value })),
      );
    case "compare":
      return comparison(condition, defaults);
    case "present":
    case "absent":
      return { kind: condition.kind, variable: condition.parameter };
    case "not":
      return negate(conditionFormula(condition.condition, defaults));
    case "and":
      return all(...condition.conditions.map((part) => conditionFormula(part, defaults)));
    case "or":
    case "atLeastOne":
      return any(...condition.conditions.map((part) => conditionFormula(part, defaults)));
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return groupFormula(
        condition.kind,
        condition.conditions.map((part) => conditionFormula(part, defaults)),
      );
  }
}

function groupFormula(kind: "exactlyOne" | "atMostOne" | "allOrNone", parts: readonly Formula[]): Formula {
  const not = parts.map(negate);
  switch (kind) {
    case "exactlyOne":
      return any(...parts.map((part, index) => all(part, ...not.filter((_, other) => other !== index))));
    case "atMostOne":
      return all(...not.flatMap((left, index) => not.slice(index + 1).map((right) => any(left, right))));
    case "allOrNone":
      return any(all(...parts), all(...not));
  }
}

function valueFormula(variable: string, values: readonly Json[], defaults: Defaults): Formula {
  const scalars = values.filter(isScalar);
  const given = scalars.map((value): Formula => ({ kind: "is", variable, value }));
  const fallback = defaults.get(variable);
  const byDefault = scalars.some((value) => value === fallback);
  return any(...given, ...(byDefault ? [{ kind: "absent", variable } as const] : []));
}

/**
 * That both sides have a value and the comparison is true. A parameter with a default is given or has that one, so that
 * there is an alternative for each choice of those that are left out.
 */
function comparison(condition: Comparison, defaults: Defaults): Formula {
  const names = [...new Set(comparedParameters(condition))];
  const choices = names.reduce<readonly Constants[]>(
    (all, name) => {
      const value = defaults.get(name);
      return typeof value === "number"
        ? all.flatMap((some) => [some, new Map([...some, [name, value]])])
        : all;
    },
    [new Map()],
  );
  return any(
    ...choices.map((constants) => {
      const absent = [...constants.keys()].map((variable): Formula => ({ kind: "absent", variable }));
      const given = names.filter((name) => !constants.has(name));
      const numbers = given.map((variable): Formula => ({ kind: "number", variable }));
      const known = comparisonFormula(condition, constants);
      return all(
        ...absent,
        ...(known
          ? [known]
          : [
              ...numbers,
              unknown({ kind: "compare", ...condition }, defaults, (values) => equalizers(condition, values)),
            ]),
      );
    }),
  );
}

/** A condition that is only tried. */
function unknown(condition: Condition, defaults: Defaults, suggest: Opaque["suggest"]): Opaque {
  const constraint: Constraint = { pointer: "", id: "", kind: "requires", conditions: [condition] };
  const names = new Set(conditionParameters(condition));
  const relevant = [...defaults].filter(([name]) => names.has(name));
  const isMet = (given: Assignment) =>
    holds(constraint, { given, effective: new Map<string, Json>([...relevant, ...given]) });
  return { kind: "opaque", holds: isMet, expected: true, suggest };
}

type Opaque = Extract<Literal, { kind: "opaque" }>;

/** A short text that looks like a pattern. */
function textLike(pattern: string): string {
  return pattern.replaceAll("*", "").replaceAll("?", "x");
}

/** For each number in a comparison: where both sides would be equal, if it were on a line, and one to each side of it. */
function equalizers({ left, right }: Comparison, values: Assignment): readonly Suggestion[] {
  return comparedParameters({ left, operator: "==", right }).flatMap((variable) => {
    const [first, second] = [0, 1].map((value) => {
      const given = new Map([...values, [variable, value]]);
      return (evaluate(left, given) ?? Number.NaN) - (evaluate(right, given) ?? Number.NaN);
    });
    const root = (first ?? Number.NaN) / ((first ?? Number.NaN) - (second ?? Number.NaN));
    const nearby = [root, Math.floor(root), Math.ceil(root), Math.floor(root) - 1, Math.ceil(root) + 1];
    return nearby.filter(Number.isFinite).map((value) => ({ variable, value }));
  });
}
