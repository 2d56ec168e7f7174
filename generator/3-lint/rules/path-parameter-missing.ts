import { rule } from "../rule.ts";

/** A variable of a path that an operation has no parameter for. */
export const pathParameterMissing = rule("path-parameter-missing", ({ paths }, report) => {
  for (const { template, variables, parameters, operations, isIncomplete } of paths) {
    for (const operation of operations) {
      if (isIncomplete || operation.isIncomplete) continue;
      const all = [...parameters, ...operation.parameters];
      const isDeclared = (name: string, place: string) =>
        all.some((parameter) => parameter.in === place && parameter.name === name);
      for (const name of variables) {
        const isInQuery = template.includes(`?${name}={${name}}`) || template.includes(`&${name}={${name}}`);
        if (!isDeclared(name, "path") && !(isInQuery && isDeclared(name, "query")))
          report({ name, path: template }, { pointer: operation.pointer, at: "key" });
      }
    }
  }
});
