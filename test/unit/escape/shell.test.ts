import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { escapeShell } from "../../../generator/5-render/environment/escape-shell.ts";
import { hasHostilePayloads, hostilePayloads, skipReason } from "./hostile-payloads.ts";

describe.skipIf(!hasHostilePayloads)(`hostile payloads stay in their context (${skipReason})`, () => {
  test("a shell reads each as one word", () => {
    const words = hostilePayloads.map(({ text }) => escapeShell(text));
    const read = execFileSync("/bin/sh", ["-c", `printf '%s\\0' ${words.join(" ")}`], { encoding: "utf8" });
    const control = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
    expect(read.split("\0").slice(0, -1)).toEqual(
      hostilePayloads.map(({ text }) => text.replace(control, "\ufffd")),
    );
  });
});

test("the quote is closed, escaped and opened again", () => {
  expect(escapeShell("it's")).toBe("'it'\\''s'");
});
