import { rule } from "../rule.ts";

/** Paths that differ in the names of their variables only: nobody can tell which one a request means. */
export const duplicatePath = rule("duplicate-path", ({ paths }, report) => {
  const first = new Map<string, (typeof paths)[number]>();
  for (const path of paths) {
    const anonymous = path.template.replaceAll(/\{[^{}]*\}/g, "{}");
    const other = first.get(anonymous);
    if (other === undefined) first.set(anonymous, path);
    else {
      const related = { message: "first here", pointer: other.pointer, at: "key" } as const;
      report({ path: path.template, other: other.template }, { pointer: path.pointer, at: "key" }, related);
    }
  }
});
