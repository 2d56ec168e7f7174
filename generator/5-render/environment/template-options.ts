/**
 * How Handlebars compiles our templates, and those a user puts in their place. A name that the view lacks throws,
 * a helper that is not in the list does not compile, a partial sees only the context it is given, and nothing is
 * escaped by default because each helper escapes for its own context.
 */
export function templateOptions(helperNames: readonly string[]): CompileOptions {
  return {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    explicitPartialContext: true,
    knownHelpers: {
      ...Object.fromEntries(helperNames.map((name) => [name, true])),
      // Handlebars knows these two by itself; they would print and look up what no helper has escaped.
      log: false,
      lookup: false,
    },
  };
}
