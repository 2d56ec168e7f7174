import { rule } from "../rule.ts";

/** A variable of a path that an operation has no parameter for. */
export const pathParameterMissing = rule("path-parameter-missing", ({ paths }, report) => {
  for (const { template, variables, parameters, operations, isIncomplete } of paths) {
    for (const operation of operations) {
      if (isIncomplete || operation.isIncomplete) continue;
      const declared = [...parameters, ...operation.parameters].filter(
        (parameter) => parameter.in === "path",
      );
      const names = new Set(declared.map(({ name }) => name));
      for (const name of variables) {
        if (!names.has(name)) report({ name, path: template }, { pointer: operation.pointer, at: "key" });
      }
    }
  }
});
