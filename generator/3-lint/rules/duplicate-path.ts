import { rule } from "../rule.ts";

/**
 * Paths that differ in the names of their variables only: nobody can tell which one a request means. Real
 * descriptions split a path in two when each of its methods calls the variable something else; that is no harm.
 */
export const duplicatePath = rule("duplicate-path", ({ paths }, report) => {
  const first = new Map<string, (typeof paths)[number]>();
  for (const path of paths) {
    for (const { method } of path.operations) {
      const request = `${method} ${path.template.replaceAll(/\{[^{}]*\}/g, "{}")}`;
      const other = first.get(request) ?? path;
      first.set(request, other);
      if (other === path) continue;
      const related = { message: "first here", pointer: other.pointer, at: "key" } as const;
      report({ path: path.template, other: other.template }, { pointer: path.pointer, at: "key" }, related);
    }
  }
});
