import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { describeFailure } from "../../../generator/cli/failure.ts";
import { UsageError } from "../../../generator/cli/usage-error.ts";

test("a mistake in the call says what to do", () => {
  expect(describeFailure(new UsageError("no", { help: "try" }), { verbose: false })).toEqual({
    exitCode: 1,
    message: "no\n  help: try\n",
  });
});

test("a system that refuses is nobody's bug", async () => {
  const error: unknown = await readFile("/nowhere/x").catch((reason: unknown) => reason);
  expect(describeFailure(error, { verbose: false })).toEqual({
    exitCode: 1,
    message: "ENOENT: no such file or directory, open '/nowhere/x'\n",
  });
});

test("a mistake of ours asks to be reported, and shows its stack on request only", () => {
  const error = new TypeError("x is undefined", { cause: new Error("inner") });
  const short = describeFailure(error, { verbose: false });
  expect(short.exitCode).toBe(2);
  expect(short.message).toBe(
    "this is a mistake of Ashlar's own, please report it: x is undefined\n  help: --verbose shows where it happened\n",
  );
  const long = describeFailure(error, { verbose: true });
  expect(long.message).toContain("failure.test.ts");
  expect(long.message).toContain("caused by Error: inner");
});
