import type { Bundle } from "../2-resolve/bundle.ts";
import type { Code } from "../diagnostics/catalog.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { pathOperations } from "./path-operations.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { survey } from "./survey.ts";

/** Reports everything in a description that breaks a rule. Without errors, later stages can trust its shape. */
export async function lint(bundle: Bundle, diagnostics: Diagnostics): Promise<void> {
  const context: RuleContext = { ...survey(bundle), bundle, paths: pathOperations(bundle) };
  for (const rule of rules) await apply(rule, context, diagnostics);
}

function apply<C extends Code>(
  { code, check }: Rule<C>,
  context: RuleContext,
  diagnostics: Diagnostics,
): void | Promise<void> {
  const { bundle } = context;
  return check(context, (args, { pointer, at }, related) => {
    const others = related && [
      { message: related.message, location: bundle.locate(related.pointer, related.at) },
    ];
    diagnostics.report(code, args, bundle.locate(pointer, at), others);
  });
}
