import { expect, test } from "vitest";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";
import type { Location, LocationLookup } from "../../../generator/diagnostics/diagnostic.ts";
import {
  diagnosticRecords,
  type PrintOptions,
  printDiagnostics,
} from "../../../generator/diagnostics/print.ts";

const directory = "/project";
const text = ["a: 1", "bb: two", "\tccc: 3", "d: \u001b[31m", `e: ${"x".repeat(300)}`, ""].join("\n");

/** The pointers of these tests are positions: `/2/5` is line 2, column 5. */
const lookup: LocationLookup = ({ file, pointer }) => {
  const [, line = "1", column = "1"] = pointer.split("/");
  return file.endsWith("lost.yaml")
    ? undefined
    : { position: { line: Number(line), column: Number(column) }, text };
};

function at(line: number, column: number, file = "/project/spec.yaml"): Location {
  return { file, pointer: `/${line}/${column}` };
}

function print(report: (diagnostics: Diagnostics) => void, options: PrintOptions = { directory }): string {
  const diagnostics = new Diagnostics();
  report(diagnostics);
  return printDiagnostics(diagnostics.all, lookup, options);
}

test("place, severity, code, message, the lines around it, help and other places", () => {
  const printed = print((diagnostics) => {
    const related = [{ message: "first here", location: at(1, 1) }];
    diagnostics.report(
      "unresolved-reference",
      { reference: "#/x", missing: "target", candidates: ["#/y"] },
      at(2, 5),
      related,
    );
  });
  expect(printed).toBe(
    [
      "spec.yaml:2:5 error unresolved-reference  `#/x` points to nothing",
      "    1 | a: 1",
      "  > 2 | bb: two",
      "      |     ^",
      "    3 |  ccc: 3",
      "  help: did you mean `#/y`?",
      "  spec.yaml:1:1 first here",
      "",
    ].join("\n"),
  );
});

test("a tab is one column wide, so that the caret stands below its character", () => {
  const printed = print((diagnostics) => diagnostics.report("empty-document", {}, at(3, 2)));
  expect(printed).toContain("  > 3 |  ccc: 3\n      |  ^\n");
});

test("control characters of the description cannot reach the terminal", () => {
  const printed = print((diagnostics) => {
    diagnostics.report("invalid-status", { status: "\u001b]0;owned\u0007" }, at(4, 4));
  });
  expect(printed).toContain("`␛]0;owned␇` is not a status");
  expect(printed).toContain("  > 4 | d: ␛[31m\n      |    ^\n");
});

test("long lines are cut around the column", () => {
  const printed = print((diagnostics) => diagnostics.report("empty-document", {}, at(5, 200)));
  const [, , line = "", caret = ""] = printed.split("\n");
  expect(line).toBe(`  > 5 | …${"x".repeat(100)}`);
  expect(caret).toBe(`      | ${" ".repeat(51)}^`);
});

test("diagnostics are in order of place, whatever the order of reporting", () => {
  const printed = print((diagnostics) => {
    diagnostics.report("invalid-status", { status: "3" }, at(3, 1));
    diagnostics.report("invalid-status", { status: "2" }, at(1, 4));
    diagnostics.report("invalid-status", { status: "1" }, at(1, 2));
    diagnostics.report("invalid-status", { status: "4" }, at(1, 1, "/project/other.yaml"));
  });
  expect(printed.match(/^\S+ error.*$/gm)).toEqual([
    "spec.yaml:1:2 error invalid-status  `1` is not a status",
    "spec.yaml:1:4 error invalid-status  `2` is not a status",
    "spec.yaml:3:1 error invalid-status  `3` is not a status",
    "other.yaml:1:1 error invalid-status  `4` is not a status",
  ]);
});

test("a file outside of the directory keeps its whole path, and one without text has no lines", () => {
  const printed = print((diagnostics) => {
    diagnostics.report("file-not-found", { file: "/elsewhere/lost.yaml" }, at(1, 1, "/elsewhere/lost.yaml"));
  });
  expect(printed).toBe(
    "/elsewhere/lost.yaml error file-not-found  there is no file `/elsewhere/lost.yaml`\n",
  );
});

test("colours are there when asked for only", () => {
  const report = (diagnostics: Diagnostics) => diagnostics.report("empty-document", {}, at(1, 1));
  expect(print(report)).not.toContain("\u001b");
  expect(print(report, { directory, color: true })).toContain("\u001b[31merror\u001b[39m");
});

test("as data: the same in JSON, with text as it is", () => {
  const diagnostics = new Diagnostics();
  const related = [{ message: "first here", location: at(1, 1) }];
  diagnostics.report("duplicate-key", { key: "\u001b" }, at(2, 1), related);
  diagnostics.report("file-not-found", { file: "x" }, at(1, 1, "/project/lost.yaml"));
  expect(diagnosticRecords(diagnostics.all, lookup, { directory })).toEqual([
    {
      code: "duplicate-key",
      severity: "error",
      message: "the key `\u001b` stands here a second time",
      file: "spec.yaml",
      line: 2,
      column: 1,
      pointer: "/2/1",
      related: [{ message: "first here", file: "spec.yaml", line: 1, column: 1, pointer: "/1/1" }],
    },
    {
      code: "file-not-found",
      severity: "error",
      message: "there is no file `x`",
      file: "lost.yaml",
      pointer: "/1/1",
      related: [],
    },
  ]);
});

test("of many warnings of one code a few are shown, and how many there are; of errors all", () => {
  const printed = print(
    (diagnostics) => {
      for (const line of [1, 2, 3]) {
        diagnostics.report(
          "unknown-field",
          { field: `f${line}`, object: "schema", candidates: [] },
          at(line, 1),
        );
        diagnostics.report("empty-document", {}, at(line, 1));
      }
    },
    { directory, warningsPerCode: 1 },
  );
  expect(printed.match(/warning unknown-field {2}/g)).toHaveLength(1);
  expect(printed.match(/error empty-document/g)).toHaveLength(3);
  expect(printed.endsWith("\n\n2 more warnings unknown-field; `ashlar lint` shows all\n")).toBe(true);
});
