import { rule } from "../rule.ts";

/** A path that cannot be appended to the URL of a server. */
export const invalidPath = rule("invalid-path", ({ paths }, report) => {
  for (const { template, pointer } of paths) {
    if (!template.startsWith("/")) report({ path: template }, { pointer, at: "key" });
  }
});
