import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Building } from "../building.ts";
import type { RuleContext } from "../rule-subject.ts";
import type { Constraint, Pointer } from "../types.ts";
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
      const { wireName, pointer, parameter } = finding.subject;
      // Nobody has to refer to a parameter.
      const code = !parameter && isShared(pointer) ? "constraint-unsendable-here" : "constraint-unsendable";
      diagnostics.report(code, { name: wireName, rules }, bundle.locate(pointer), related);
      return;
    }
    case "unusable": {
      const { subject, mentioned } = finding;
      const { as, holder } = mentioned;
      const code = isShared(holder) ? "constraint-unusable-value-here" : "constraint-unusable-value";
      const args = { name: subject.wireName, as, value: JSON.stringify(mentioned.value), rules };
      diagnostics.report(code, args, bundle.locate(placeOf(mentioned, bundle)), related);
      return;
    }
    case "redundant": {
      const { id, pointer } = finding.rule;
      diagnostics.report("constraint-redundant", { id, rules }, bundle.locate(pointer), related);
      return;
    }
  }
}

/** Whether other operations can refer to what stands there. */
function isShared(pointer: Pointer): boolean {
  return pointer.startsWith("/components/");
}
