import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { IssueCollector } from "../../../templates/runtime/checks.ts";
import { messageOf } from "../../../templates/runtime/messages.ts";
import { type IssueMessages, translateIssues } from "../../../templates/runtime/translate.ts";
import { ValidationError } from "../../../templates/runtime/validation-error.ts";

const issues = new IssueCollector();
issues.enter("name");
issues.add("minLength", 2);
issues.add("minLength", 1);
issues.add("enum", new Set(["a", "b"]));
issues.add("required", undefined, "toString");
issues.leave();
issues.addRule("minLength", "compare", "`a` must be less than `b`.");
issues.addRule("order", "compare", "`a` must be less than `b`.", "a");

const german: IssueMessages = {
  minLength: (least) => (least === 1 ? "darf nicht leer sein" : `braucht mindestens ${least} Zeichen`),
  enum: (values = []) => `muss ${values.join(" oder ")} sein`,
  rules: { order: (_expected, { path }) => `${path[0]} muss kleiner sein.` },
};

test("messages are replaced by those of a table, by code or by rule", () => {
  const translated = translateIssues(issues.found, german);
  expect(translated.map(({ message }) => message)).toEqual([
    "braucht mindestens 2 Zeichen",
    "darf nicht leer sein",
    "muss a oder b sein",
    "is required",
    "`a` must be less than `b`.",
    "a muss kleiner sein.",
  ]);
  expect(translated.map((issue, index) => ({ ...issue, message: issues.found[index]?.message }))).toEqual(
    issues.found,
  );
  expect(issues.found[0]?.message).toBe("must have at least 2 characters");
});

test("a message may be a text, and an inherited name is no message", () => {
  const [only] = translateIssues(issues.found, { minLength: "zu kurz" });
  expect(new ValidationError(only ? [only] : []).message).toBe("Invalid value: name zu kurz");
  const odd = { code: "toString", path: [], message: "is odd", schemaPath: "#" };
  expect(translateIssues([odd], {})).toEqual([odd]);
});

test("every code that has a message of its own can have another", () => {
  const source = (name: string) =>
    readFileSync(resolve(import.meta.dirname, `../../../templates/runtime/${name}.ts`), "utf8");
  const [, table = ""] = /const messages: [^=]*= \{(.*?)\n\};/s.exec(source("messages")) ?? [];
  const codes = [...table.matchAll(/^ {2}(\w+):/gm)].map(([, code]) => code);
  const [, fields = ""] = /interface IssueMessages \{(.*?)\n\}/s.exec(source("translate")) ?? [];
  const translatable = [...fields.matchAll(/^ {2}readonly (\w+)\?:/gm)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(30);
  expect(translatable).toEqual([...codes, "rules"]);
});

test.each<[string, unknown, string]>([
  ["type", "string", "must be a string"],
  ["type", ["string", "null"], "must be a string or null"],
  ["type", ["Blob", "string"], "must be a Blob or a string"],
  ["enum", ["a"], 'must be "a"'],
  ["enum", ["a", 1, null], 'must be one of "a", 1, null'],
  ["enum", Array.from({ length: 50 }, (_, index) => index), "must be one of 50 values"],
  ["enum", undefined, "must be a string or another value of its schema"],
  ["const", { a: 1 }, 'must be {"a":1}'],
  ["const", "a".repeat(100), "must be the constant of its schema"],
  ["pattern", "^a$", "must match the pattern ^a$"],
  ["pattern", "a".repeat(100), "must match the pattern of its schema"],
  ["format", "date", "must be a date such as 2025-01-31"],
  ["minLength", 1, "must not be empty"],
  ["maxLength", 1, "must have at most 1 character"],
  ["minProperties", 1, "must have at least 1 property"],
  ["maxProperties", 2, "must have at most 2 properties"],
  ["contains", undefined, "must contain at least 1 matching item"],
  ["maxContains", 2, "must contain at most 2 matching items"],
  ["dependentRequired", "a", 'is required beside "a"'],
  ["encoding", "text", "cannot be sent as text"],
])("%s %j says %s", (code, expected, message) => expect(messageOf(code, expected)).toBe(message));
