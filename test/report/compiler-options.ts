/** The strictest flags, those of DESIGN.md, section 7: what generated packages compile under. */
export const strictestOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
  module: "NodeNext",
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  // Not in the contract: for those who keep the source in a repository with such habits.
  noUnusedLocals: true,
  noUnusedParameters: true,
  skipLibCheck: false,
  // The declarations that come with the compiler: seconds, and not ours.
  skipDefaultLibCheck: true,
};
