import { expect, test } from "vitest";
import { type Code, catalog } from "../../../generator/diagnostics/catalog.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";

const location = { file: "/spec.yaml", pointer: "/paths" };

test("a diagnostic has the severity, message and help of its code", () => {
  const diagnostics = new Diagnostics();
  diagnostics.report(
    "unresolved-reference",
    { reference: "#/a", missing: "target", candidates: ["#/b"] },
    location,
  );
  expect(diagnostics.all).toEqual([
    {
      code: "unresolved-reference",
      severity: "error",
      message: "`#/a` points to nothing",
      help: "did you mean `#/b`?",
      location,
      related: [],
    },
  ]);
});

test("help is left out where there is none", () => {
  const diagnostics = new Diagnostics();
  diagnostics.report("unresolved-reference", { reference: "#/a", missing: "target" }, location);
  expect(diagnostics.all[0]).not.toHaveProperty("help");
});

test("warnings are no errors", () => {
  const diagnostics = new Diagnostics();
  diagnostics.report("unknown-field", { object: "tag", field: "nam", candidates: [] }, location);
  expect(diagnostics.hasErrors).toBe(false);
  diagnostics.report("empty-document", {}, location);
  expect(diagnostics.hasErrors).toBe(true);
});

test("the same mistake in the same place counts once", () => {
  const diagnostics = new Diagnostics();
  diagnostics.report("invalid-status", { status: "20" }, location);
  diagnostics.report("invalid-status", { status: "20" }, location);
  diagnostics.report("invalid-status", { status: "30" }, location);
  diagnostics.report("invalid-status", { status: "20" }, { ...location, pointer: "/webhooks" });
  diagnostics.report("syntax-error", { reason: "x" }, { ...location, position: { line: 1, column: 1 } });
  diagnostics.report("syntax-error", { reason: "x" }, { ...location, position: { line: 2, column: 1 } });
  expect(diagnostics.all).toHaveLength(5);
});

test("a key and its value are different places", () => {
  const diagnostics = new Diagnostics();
  diagnostics.report("invalid-status", { status: "20" }, { ...location, at: "key" });
  diagnostics.report("invalid-status", { status: "20" }, { ...location, at: "value" });
  expect(diagnostics.all).toHaveLength(2);
});

test("codes are kebab-case", () => {
  const codes = Object.keys(catalog) as Code[];
  expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});
