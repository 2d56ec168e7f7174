import { expect, test } from "vitest";
import { pathArguments } from "../../../generator/cli/arguments.ts";

test.each([
  [
    ["generate", "-"],
    ["generate", "<stdin>"],
  ],
  [
    ["generate", "1.0", "-o", "007"],
    ["generate", "./1.0", "-o", "./007"],
  ],
  [
    ["generate", "--output=1.0"],
    ["generate", "--output", "./1.0"],
  ],
  [
    ["generate", "-o=-"],
    ["generate", "-o", "<stdin>"],
  ],
  [
    ["generate", "a.yaml", "-o", "v1.0/x", "--json"],
    ["generate", "a.yaml", "-o", "v1.0/x", "--json"],
  ],
])("%j", (argv, expected) => {
  expect(pathArguments(argv)).toEqual(expected);
});
