/** The context helpers: the only way for a value to get from a view into an output. See `helpers.ts`. */
export const helperNames = [
  "attribute",
  "cell",
  "cellcode",
  "code",
  "codespan",
  "fence",
  "html",
  "identifier",
  "json",
  "key",
  "markdown",
  "number",
  "plain",
  "richtext",
  "shell",
  "string",
  "target",
  "url",
  "words",
] as const;

export type HelperName = (typeof helperNames)[number];
