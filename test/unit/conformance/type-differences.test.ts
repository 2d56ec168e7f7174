import ts from "typescript";
import { expect, test } from "vitest";
import { findTypeDifferences } from "../../conformance/descriptions/type-differences.ts";

/** The places where the types `Ours` and `Theirs` of a module differ. */
function differences(text: string): string[] {
  const host = ts.createCompilerHost({});
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) =>
    name === "types.ts"
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : read.call(host, name, ...rest);
  const program = ts.createProgram(
    ["types.ts"],
    { lib: ["lib.es5.d.ts"], types: [], strict: true, exactOptionalPropertyTypes: true },
    host,
  );
  const checker = program.getTypeChecker();
  const aliases = program.getSourceFile("types.ts")?.statements.filter(ts.isTypeAliasDeclaration) ?? [];
  const [ours, theirs] = aliases.map(({ type }) => checker.getTypeFromTypeNode(type));
  if (ours === undefined || theirs === undefined) throw new Error("two types are needed");
  return findTypeDifferences(checker, ours, theirs).map(
    (difference) => `${difference.path}: ${difference.ours} for ${difference.theirs}`,
  );
}

test("each place is named", () => {
  const text = `type Ours = { a?: string; b: { c: number | null }[]; d: { [key: string]: 1 }; f: "x" };
    type Theirs = { a: string; b: { c: number }[]; d: { [key: string]: 2 }; readonly e?: 1; f: "x" };`;
  expect(differences(text)).toEqual([
    ": a? for a",
    "b.[].c: number | null for number",
    "d.{}: 1 for 2",
    ": no e for readonly e?",
  ]);
});

test("a text that is a list too is one difference", () => {
  expect(differences(`type Ours = { a: 1[] }; type Theirs = { a: "A" } & { a: 1[] };`)).toEqual([
    'a: 1[] for "A" & 1[]',
  ]);
});

test("the order of a union makes no difference", () => {
  expect(differences(`type Ours = "a" | 1 | { b: 1 }; type Theirs = { b: 1 } | 1 | "a";`)).toEqual([]);
});
