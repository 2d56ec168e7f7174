import { rule } from "../rule.ts";

/** A path with a query of its own: it can only mean that this is sent too. */
export const pathQuery = rule("path-query", ({ paths }, report) => {
  for (const { template, pointer } of paths) {
    if (/^[^#]*\?/.test(template)) report({ path: template }, { pointer, at: "key" });
  }
});
