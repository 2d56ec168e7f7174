import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import {
  escapeShell,
  escapeShellBeforeVariable,
} from "../../../generator/5-render/environment/escape-shell.ts";
import { hasHostilePayloads, hostilePayloads, skipReason } from "./hostile-payloads.ts";

describe.skipIf(!hasHostilePayloads)(`hostile payloads stay in their context (${skipReason})`, () => {
  test("a shell reads each as one word", () => {
    const words = hostilePayloads.map(({ text }) => escapeShell(text));
    const read = execFileSync("/bin/sh", ["-c", `printf '%s\\0' ${words.join(" ")}`], { encoding: "utf8" });
    const control = /[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/gu;
    expect(read.split("\0").slice(0, -1)).toEqual(
      hostilePayloads.map(({ text }) => text.replace(control, "\ufffd")),
    );
  });
});

test("the quote is closed, escaped and opened again", () => {
  expect(escapeShell("it's")).toBe("'it'\\''s'");
});

test("a variable stands behind a word, which it is kept apart from where the word is not plain", () => {
  expect(escapeShellBeforeVariable("Authorization: Bearer ", "TOKEN")).toBe('"Authorization: Bearer $TOKEN"');
  expect(escapeShellBeforeVariable("$(x)=", "TOKEN")).toBe("'$(x)='\"$TOKEN\"");
  expect(() => escapeShellBeforeVariable("a", "TOKEN; x")).toThrow("Not a variable");
});
