import ts from "typescript";
import { expect, test } from "vitest";
import { clientOperations } from "../../conformance/descriptions/client-operations.ts";
import {
  compareOperations,
  describedOperations,
} from "../../conformance/descriptions/described-operations.ts";
import { takeSample } from "../../conformance/descriptions/sets.ts";
import { findSuppressions } from "../../conformance/descriptions/suppressions.ts";

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("client.ts", text, ts.ScriptTarget.ES2022);
}

test("operations are found wherever a method stands beside a path", () => {
  const file = parse(
    `call({ method: "GET", path: "/pets", x: 1 }); const other = { path: "/a", deep: { method: "PUT", path: "/b" } };`,
  );
  expect(clientOperations(file)).toEqual(["GET /pets", "PUT /b"]);
});

test("operations of a description are those of its path items, also of referred ones", () => {
  const item = { get: {}, summary: "" };
  const document = {
    paths: {
      "/pets": { ...item, query: {}, additionalOperations: { COPY: {} } },
      "/cats": { $ref: "#/components/pathItems/Cats" },
      "/felines": { $ref: "#/paths/~1lions" },
      "/lions": { patch: {} },
      "x-internal": item,
    },
    components: { pathItems: { Cats: { delete: {} } } },
  };
  expect(describedOperations(document)).toEqual([
    ...["GET /pets", "QUERY /pets", "COPY /pets", "DELETE /cats", "PATCH /felines", "PATCH /lions"],
  ]);
});

test("each operation has to be there once", () => {
  expect(compareOperations(["GET /a", "GET /b"], ["GET /a", "GET /a", "GET /c"])).toEqual([
    "GET /b is missing",
    "GET /a is there 2 times",
    "GET /c is not described",
  ]);
});

test("suppressions are found in code, and not in what is only text", () => {
  const code = `// @ts-ignore
const a: any = 1 as unknown as string;
const b = a!;
/** Here @ts-ignore is only text, like any */
const c = "// @ts-ignore any";
/** The compiler looks at the last line:
 * @ts-expect-error */
`;
  expect(findSuppressions(parse(code)).map(({ line, text }) => `${line} ${text}`)).toEqual([
    "1 // @ts-ignore",
    "7 * @ts-expect-error */",
    "2 any",
    "2 an assertion of an assertion",
    "3 an assertion with !",
  ]);
});

test("a sample takes one of each author before it takes two of any", () => {
  const names = ["x/a/1.json", "x/a/2.json", "x/a/3.json", "x/b.json", "x/c/1.json"];
  const sample = takeSample(
    names.map((name) => ({ set: "x", name, file: name })),
    3,
  );
  expect(new Set(sample.map(({ name }) => name.split("/")[1]))).toEqual(new Set(["a", "b.json", "c"]));
});
