import { didYouMean, error } from "./entry.ts";

/** Diagnostics of 5-render: templates that a user puts in the place of ours. */
export const renderCodes = {
  "unknown-template": error(
    ({ name }: { name: string; candidates: readonly string[] }) =>
      `there is no template \`${name}\` to replace`,
    didYouMean,
  ),
  "no-templates": error(({ folder }: { folder: string }) => `there is no template (*.hbs) in \`${folder}\``),
  "broken-template": error(({ reason }: { reason: string }) => `the template cannot be compiled: ${reason}`),
  "failing-template": error(({ reason }: { reason: string }) => `the template cannot be rendered: ${reason}`),
};
