import { expect, test } from "vitest";
import { appendPointer, formatPointer, parsePointer, valueAt } from "../../../generator/1-load/pointer.ts";

test.each([
  ["", []],
  ["/", [""]],
  ["/paths/~1pets~1{id}/get", ["paths", "/pets/{id}", "get"]],
  ["/a~0b", ["a~b"]],
  ["/~01", ["~1"]],
  ["/0/", ["0", ""]],
  ["/a b/%20/ü", ["a b", "%20", "ü"]],
])("%j", (pointer, tokens) => {
  expect(parsePointer(pointer)).toEqual(tokens);
  expect(formatPointer(tokens)).toBe(pointer);
});

test.each(["paths", "#/paths", "/a~", "/a~2b"])("%j is no pointer", (text) => {
  expect(parsePointer(text)).toBeUndefined();
});

test("append", () => {
  expect(appendPointer("/paths", "/a", "parameters", 0)).toBe("/paths/~1a/parameters/0");
});

test("values are found through own properties and indexes only", () => {
  const root = { list: ["a", { b: 1 }], text: "abc", none: null };
  expect(valueAt(root, [])).toBe(root);
  expect(valueAt(root, ["list", "1", "b"])).toBe(1);
  expect(valueAt(root, ["none"])).toBe(null);
  const absent = [
    "constructor",
    "__proto__",
    "list/length",
    "list/01",
    "list/-1",
    "list/2",
    "text/0",
    "none/x",
  ];
  for (const path of absent) expect(valueAt(root, path.split("/")), path).toBeUndefined();
});
