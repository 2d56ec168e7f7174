import { expect, test } from "vitest";
import { fromPieces, toPieces } from "../../../generator/5-render/threads/pieces.ts";

const data = JSON.parse(`{
  "paths": { "/things": { "get": { "summary": "“ü”", "tags": [] }, "__proto__": { "post": 1 } }, "/": {} },
  "constructor": [[[[1]]], null, true, "\\"text\\""],
  "": {}
}`);

test.each([
  ["an object", data],
  ["a list", [data]],
  ["a string", "[]"],
  ["null", null],
])("%s is the same in pieces and together again", (_what, value) => {
  const arrived = structuredClone(toPieces(value));
  expect(fromPieces(arrived)).toEqual(value);
  expect(JSON.stringify(fromPieces(arrived))).toBe(JSON.stringify(value));
});

test("what is deep inside is text, and what is undefined is left out", () => {
  expect(toPieces({ a: { b: { c: { d: 1 }, e: undefined } }, f: undefined })).toEqual({
    a: { b: { c: '{"d":1}' } },
  });
});
