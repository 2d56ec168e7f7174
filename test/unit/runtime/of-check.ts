/** What the runtime makes of generated functions, for tests that have only the one that explains. */
import { type Check, type Fits, IssueCollector } from "../../../templates/runtime/checks.ts";
import {
  defineParameters,
  type ParameterDescription,
  type ParameterSchema,
} from "../../../templates/runtime/parameters.ts";
import { defineSchema, type Schema } from "../../../templates/runtime/schema.ts";

/** Fits what the check finds nothing wrong with. */
function fitsOf(check: Check): Fits {
  return (value) => {
    const issues = new IssueCollector();
    check(value, issues);
    return issues.found.length === 0;
  };
}

export function schemaOf<T>(check: Check): Schema<T> {
  return defineSchema<T>(fitsOf(check), check);
}

/** Without a check, any values are right. */
export function parametersOf<T>(
  parameters: readonly ParameterDescription[],
  check: Check = () => undefined,
): ParameterSchema<T> {
  return defineParameters<T>({ parameters, fits: fitsOf(check) }, check, "testParams");
}
