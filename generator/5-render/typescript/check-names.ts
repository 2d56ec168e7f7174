import { NameScope, reservedWords } from "../../4-model/names.ts";

const types = ["aBoolean", "aNumber", "anInteger", "anObject", "aString"];

/** What nothing in a module of a validator may be called: the parameters of its functions, and what they call. */
export const namesOfChecks: ReadonlySet<string> = new Set([
  ...reservedWords,
  ...["value", "issues", "parameters", "knownHeaders", "knownParameters"],
  ...["explainAt", "explainItem", "explainItems", "explainPart", "explainUnknown", "optional", "required"],
  ...["anyOf", "countFitting", "countGiven", "discriminate", "matchesBranch", "matchesOne", "oneOf"],
  ...["codePointLength", "deepEqual", "getOwn", "hasOwn", "toUnixTime"],
  ...types.flatMap((name) => [name, `${name}OrNull`]),
  ...["aNull", "nothing"],
]);

/** Scopes of modules and of functions begin with these. */
export const checkScope = new NameScope(namesOfChecks);
