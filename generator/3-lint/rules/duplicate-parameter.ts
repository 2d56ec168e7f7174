import { parametersOf } from "../path-operations.ts";
import { rule } from "../rule.ts";

/** Two parameters in a list with the same name and location. */
export const duplicateParameter = rule("duplicate-parameter", ({ operations, pathItems, bundle }, report) => {
  for (const owner of [...pathItems, ...operations]) {
    const first = new Map<string, string>();
    for (const { name, in: location, pointer } of parametersOf(owner.value, owner.pointer, bundle)) {
      // The names of headers have no case.
      const identity = `${location} ${location === "header" ? name.toLowerCase() : name}`;
      const other = first.get(identity);
      if (other === undefined) first.set(identity, pointer);
      else report({ name, location }, { pointer }, { message: "first here", pointer: other });
    }
  }
});
