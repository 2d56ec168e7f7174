import { NameScope, reservedWords } from "../../4-model/names.ts";

/** What nothing in a module with check functions may be called: their parameters, and the functions that they call. */
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
    "countGiven",
    "deepEqual",
    "discriminate",
    "getOwn",
  ],
  ...["hasOwn", "nested", "not", "oneOf", "optional", "parameters", "passes", "required", "toUnixTime"],
  ...["aBoolean", "aNumber", "anInteger", "anObject", "aString"].flatMap((name) => [name, `${name}OrNull`]),
]);

/** Scopes of modules and of functions begin with these. */
export const checkScope = new NameScope(namesOfChecks);
