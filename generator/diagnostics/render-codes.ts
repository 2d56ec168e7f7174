import { didYouMean, error } from "./entry.ts";

/** Diagnostics of 5-render: templates and targets of a user's. */
export const renderCodes = {
  "unknown-template": error(
    ({ name }: { name: string; candidates: readonly string[] }) =>
      `there is no template \`${name}\` to replace`,
    didYouMean,
  ),
  "no-templates": error(({ folder }: { folder: string }) => `there is no template (*.hbs) in \`${folder}\``),
  "broken-template": error(({ reason }: { reason: string }) => `the template cannot be compiled: ${reason}`),
  "failing-template": error(({ reason }: { reason: string }) => `the template cannot be rendered: ${reason}`),
  "failing-target": error(
    ({ target, reason }: { target: string; reason: string }) => `${target} failed: ${reason}`,
  ),
  "target-outside": error(
    ({ target, path }: { target: string; path: string }) =>
      `${target} wants to write \`${path}\`, which is no path inside of the package`,
    () => "a path is relative to the package, with `/` between its folders and without `..`",
  ),
  "target-clash": error(
    ({ target, path, owner }: { target: string; path: string; owner: string }) =>
      `${target} wants to write \`${path}\`, where ${owner} writes already`,
  ),
};
