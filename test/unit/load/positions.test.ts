import { expect, test } from "vitest";
import { defaultLimits } from "../../../generator/1-load/limits.ts";
import { load } from "../../../generator/1-load/load.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";

async function locate(file: string, text: string, pointer: string, at?: "key" | "value"): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const document = await load(file, bytes, { limits: defaultLimits, diagnostics: new Diagnostics() });
  const { line, column } = document.locate(pointer, at);
  return `${line}:${column}`;
}

const yaml = `\
info:
  title: "quoted"
  'version': '1'
  description: |
    text
  summary: >-
    folded
empty:
tagged: !!str 1
list:
- a
-   b: 1
-
base: &base
  inner: { x: 1 }
alias: *base
merged:
  <<: *base
  own: 1
chain:
  <<: [ { first: 1 }, *base ]
"a/b~c": 1
1.50: number
~: nothing
? explicit
: value
tail: [ {}, 2 ]
`;

test.each([
  ["", "1:1", "1:1"],
  ["/info", "2:3", "1:1"],
  ["/info/title", "2:10", "2:3"],
  ["/info/version", "3:14", "3:3"],
  ["/info/description", "4:16", "4:3"],
  ["/info/summary", "6:12", "6:3"],
  ["/empty", "8:6", "8:1"],
  ["/tagged", "9:15", "9:1"],
  ["/list", "11:1", "10:1"],
  ["/list/0", "11:3", "11:3"],
  ["/list/1/b", "12:8", "12:5"],
  ["/base/inner/x", "15:15", "15:12"],
  ["/alias", "16:8", "16:1"],
  ["/alias/inner/x", "15:15", "15:12"],
  ["/merged/own", "19:8", "19:3"],
  ["/merged/inner/x", "15:15", "15:12"],
  ["/chain/first", "21:18", "21:11"],
  ["/chain/inner", "15:10", "15:3"],
  ["/a~1b~0c", "22:10", "22:1"],
  ["/1.5", "23:7", "23:1"],
  ["/null", "24:4", "24:1"],
  ["/explicit", "26:3", "25:3"],
  ["/tail/1", "27:13", "27:13"],
  ["/nowhere", "1:1", "1:1"],
  ["/info/nowhere/below", "2:3", "1:1"],
  ["/info/title/below", "2:10", "2:3"],
  ["/list/7", "11:1", "10:1"],
])("YAML %s", async (pointer, value, key) => {
  expect(await locate("spec.yaml", yaml, pointer)).toBe(value);
  expect(await locate("spec.yaml", yaml, pointer, "key")).toBe(key);
});

const json = `{
  "a": {"b": [1, {"c\\n": null}], "e": {}, "f": []},
\t"a/b": -1.5e3,
  "twice": 1, "twice": 2
}`;

test.each([
  ["", "1:1", "1:1"],
  ["/a", "2:8", "2:3"],
  ["/a/b/0", "2:15", "2:15"],
  ["/a/b/1/c\n", "2:26", "2:19"],
  ["/a/f", "2:48", "2:43"],
  ["/a~1b", "3:9", "3:2"],
  ["/twice", "4:24", "4:15"],
  ["/a/x", "2:8", "2:3"],
])("JSON %j", async (pointer, value, key) => {
  expect(await locate("spec.json", json, pointer)).toBe(value);
  expect(await locate("spec.json", json, pointer, "key")).toBe(key);
});

test("every way to end a line counts once", async () => {
  expect(await locate("spec.yaml", "a: 1\r\nb: 2\n\nc: 3", "/c")).toBe("4:4");
  expect(await locate("spec.json", '{"a": 1,\r\n"b": 2,\r"c": 3}', "/c")).toBe("3:6");
});
