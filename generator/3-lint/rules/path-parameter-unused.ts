import { closest } from "../../diagnostics/closest.ts";
import { rule } from "../rule.ts";

/** A path parameter without a place in the path. */
export const pathParameterUnused = rule("path-parameter-unused", ({ paths }, report) => {
  for (const { template, variables, parameters, operations } of paths) {
    for (const parameter of [...parameters, ...operations.flatMap((operation) => operation.parameters)]) {
      const { name, pointer } = parameter;
      if (parameter.in !== "path" || variables.includes(name)) continue;
      report({ name, path: template, candidates: closest(name, variables) }, { pointer });
    }
  }
});
