import { NameScope, reservedWords } from "../../4-model/names.ts";

/** What nothing in a module of a validator may be called: the parameters of its functions, and what they call. */
export const namesOfChecks: ReadonlySet<string> = new Set([
  ...reservedWords,
  ...[
    "value",
    "issues",
    "addIssue",
    "anyOf",
    "checkAt",
    "checkKnown",
    "codePointLength",
    "countFitting",
    "countGiven",
    "deepEqual",
    "discriminate",
    "getOwn",
  ],
  ...["hasOwn", "knownHeaders", "knownParameters", "nested", "oneOf", "optional", "parameters", "required"],
  "toUnixTime",
  ...["aBoolean", "aNumber", "anInteger", "anObject", "aString"].flatMap((name) => [name, `${name}OrNull`]),
]);

/** Scopes of modules and of functions begin with these. */
export const checkScope = new NameScope(namesOfChecks);
