import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Building } from "../building.ts";
import type { Constraint, Operation } from "../types.ts";
import { analyzeRules, type Finding } from "./analyze.ts";
import { placeOf } from "./mentioned-values.ts";
import { requestSpace } from "./request-space.ts";
import { RuleSolver } from "./rule-solver.ts";

/** Reports what the rules of an operation make impossible that the description says is possible, and rules that say nothing. */
export function checkRules(
  building: Building,
  operation: Pick<Operation, "parameters" | "body">,
  constraints: readonly Constraint[],
): void {
  if (constraints.length === 0) return;
  const lookup: Building["schemas"]["get"] = (name) => building.schemas.get(name);
  const solver = new RuleSolver(requestSpace(operation, constraints, lookup), constraints);
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
      const { name, schema, parameter } = finding.subject;
      const location = bundle.locate((parameter ?? schema)?.pointer ?? conflict[0]?.pointer ?? "");
      diagnostics.report(
        "constraint-unsendable",
        { name: parameter?.name ?? name, rules },
        location,
        related,
      );
      return;
    }
    case "unusable": {
      const { subject, mentioned } = finding;
      const name = subject.parameter?.name ?? subject.name;
      const args = { name, as: mentioned.as, value: JSON.stringify(mentioned.value), rules };
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
