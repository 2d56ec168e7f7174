import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Building } from "../building.ts";
import type { RuleContext } from "../rule-subject.ts";
import type { Constraint } from "../types.ts";
import { analyzeRules, type Finding } from "./analyze.ts";
import { placeOf } from "./mentioned-values.ts";
import { requestSpace } from "./request-space.ts";
import { RuleSolver } from "./rule-solver.ts";

/** Reports what the rules of an operation make impossible that the description says is possible, and rules that say nothing. */
export function checkRules(
  building: Building,
  context: RuleContext,
  constraints: readonly Constraint[],
): void {
  if (constraints.length === 0) return;
  const lookup = building.schemas;
  const solver = new RuleSolver(requestSpace(context, constraints, lookup), constraints);
  for (const finding of analyzeRules(solver, constraints, lookup)) report(building, finding);
}

function report({ bundle, diagnostics }: Building, finding: Finding): void {
  const { conflict } = finding;
  const rules = conflict.map(({ id }) => id);
  const related = conflict.map((rule): Diagnostic["related"][number] => ({
    message: `the rule \`${rule.id}\`${rule.message === undefined ? "" : `: ${rule.message}`}`,
    location: bundle.locate(rule.pointer),
  }));
  switch (finding.kind) {
    case "contradiction": {
      const [first] = conflict;
      const [, ...others] = related;
      if (first)
        diagnostics.report("constraint-contradiction", { rules }, bundle.locate(first.pointer), others);
      return;
    }
    case "unsendable": {
      const { wireName, pointer } = finding.subject;
      diagnostics.report("constraint-unsendable", { name: wireName, rules }, bundle.locate(pointer), related);
      return;
    }
    case "unusable": {
      const { subject, mentioned } = finding;
      const args = {
        name: subject.wireName,
        as: mentioned.as,
        value: JSON.stringify(mentioned.value),
        rules,
      };
      diagnostics.report(
        "constraint-unusable-value",
        args,
        bundle.locate(placeOf(mentioned, bundle)),
        related,
      );
      return;
    }
    case "redundant": {
      const { id, pointer } = finding.rule;
      diagnostics.report("constraint-redundant", { id, rules }, bundle.locate(pointer), related);
      return;
    }
  }
}
