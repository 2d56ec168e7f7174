import { isScalar } from "../possible-values.ts";
import type { SchemaLookup } from "../schema-walk.ts";
import type { Constraint, Json } from "../types.ts";
import type { Formula } from "./formula.ts";
import { type Mentioned, mentionedValues } from "./mentioned-values.ts";
import type { Subject } from "./request-space.ts";
import type { RuleSolver } from "./rule-solver.ts";

/** Something that is wrong with the rules of an operation, and the fewest rules that make it so. */
export type Finding = {
  readonly conflict: readonly Constraint[];
} & (
  | { readonly kind: "contradiction" }
  | { readonly kind: "unsendable"; readonly subject: Subject }
  | { readonly kind: "unusable"; readonly subject: Subject; readonly mentioned: Mentioned }
  | { readonly kind: "redundant"; readonly rule: Constraint }
);

/**
 * All that is wrong with the rules of an operation, taken together. What follows from something that is found already is left
 * out: where nothing can be sent, no parameter can, and none of its values.
 */
export function analyzeRules(
  solver: RuleSolver,
  rules: readonly Constraint[],
  lookup: SchemaLookup,
): Finding[] {
  // What the schemas make impossible by themselves is none of the rules' doing.
  if (rules.length === 0 || solver.isImpossible([])) return [];
  const everything = conflictOf(solver, rules);
  if (everything) return [{ kind: "contradiction", conflict: everything }];
  const unsendable = solver.space.subjects.flatMap((subject): Finding[] => {
    const conflict = conflictOf(solver, rules, { kind: "present", variable: subject.name });
    return conflict ? [{ kind: "unsendable", subject, conflict }] : [];
  });
  const sendable = solver.space.subjects.filter(
    (subject) => !unsendable.some((finding) => finding.kind === "unsendable" && finding.subject === subject),
  );
  const unusable = sendable.flatMap((subject) => unusableValues(subject, { solver, rules, lookup }));
  const errors = withoutConsequences([...unsendable, ...unusable]);
  return errors.length > 0 ? errors : redundantRules(solver, rules);
}

/** The fewest rules that make a formula impossible; undefined where it is not, or even without rules. */
function conflictOf(
  solver: RuleSolver,
  rules: readonly Constraint[],
  ...formulas: readonly Formula[]
): readonly Constraint[] | undefined {
  if (!solver.isImpossible(rules, ...formulas)) return undefined;
  const conflict = solver.smallestConflict(rules, ...formulas);
  return conflict.length === 0 ? undefined : conflict;
}

interface Analysis {
  readonly solver: RuleSolver;
  readonly rules: readonly Constraint[];
  readonly lookup: SchemaLookup;
}

/** Values that are listed, the default and examples: each value once, where it is mentioned first. */
function unusableValues(subject: Subject, { solver, rules, lookup }: Analysis): Finding[] {
  const judged = new Set<Json>();
  return mentionedValues(subject, lookup).flatMap((one): Finding[] => {
    const { value } = one;
    if (!isScalar(value) || judged.has(value)) return [];
    judged.add(value);
    const conflict = conflictOf(solver, rules, { kind: "is", variable: subject.name, value });
    return conflict ? [{ kind: "unusable", subject, mentioned: one, conflict }] : [];
  });
}

/** Without what needs the same rules as another finding, and more. */
function withoutConsequences(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ conflict }) =>
    findings.every(
      (cause) =>
        cause.conflict.length >= conflict.length || !cause.conflict.every((rule) => conflict.includes(rule)),
    ),
  );
}

/** Rules that those before them imply, and those after them that are not redundant themselves. */
function redundantRules(solver: RuleSolver, rules: readonly Constraint[]): Finding[] {
  let kept = rules;
  const findings: Finding[] = [];
  for (const rule of rules.toReversed()) {
    const others = kept.filter((other) => other !== rule);
    const broken = solver.negationOf(rule);
    if (!solver.isImpossible(others, broken)) continue;
    kept = others;
    findings.unshift({ kind: "redundant", rule, conflict: solver.smallestConflict(others, broken) });
  }
  return findings;
}
