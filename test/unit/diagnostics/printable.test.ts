import { expect, test } from "vitest";
import { printable } from "../../../generator/diagnostics/printable.ts";

test.each([
  ["plain text, “ü”, 漢字, 👋", "plain text, “ü”, 漢字, 👋"],
  ["\u001b[31mred", "␛[31mred"],
  ["a\u0000b\u0007c\u007fd", "a␀b␇c␡d"],
  ["one\ntwo\r\tthree", "one␊two␍␉three"],
  ["\u009b31m", "\\u009b31m"],
  ["\u202egnp.exe", "\\u202egnp.exe"],
  ["zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"],
  ["line\u2028break", "line\\u2028break"],
  ["half \ud83d", "half \\ud83d"],
])("%j", (text, expected) => {
  expect(printable(text)).toBe(expected);
});
