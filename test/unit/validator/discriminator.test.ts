import { expect, test } from "vitest";
import { type BranchCheck, discriminate, IssueCollector } from "../../../templates/runtime/checks.ts";
import { compile } from "./compile.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const oneOf = ["Cat", "Dog", "Bird"].map(reference);
const discriminator = { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } };
const named = (kind: object) => ({
  type: "object",
  required: ["kind", "name"],
  properties: { kind, name: { type: "string" } },
});

const validators = await compile({
  Cat: named({ type: "string" }),
  Dog: { allOf: [reference("Named"), { properties: { kind: { const: "dog" } } }] },
  Named: named({ type: "string" }),
  Bird: named({ type: "string" }),
  Pet: { oneOf, discriminator },
  PetOrNothing: { anyOf: [...oneOf, { type: "null" }, { type: "string" }], discriminator },
  Owner: { type: "object", properties: { pet: reference("Pet") } },
  Inner: { type: "object", properties: { pet: { oneOf, discriminator } } },
  Ambiguous: { oneOf: [reference("Dog"), reference("Dog")], discriminator },
});

function issuesOf(name: string, value: unknown): string[] {
  const issues = validators[name]?.validate(value).issues ?? [];
  return issues.map(({ code, path, message }) => `${code} /${path.join("/")} ${message}`);
}

test("a value that is right", () => {
  for (const kind of ["cat", "dog", "Bird"]) expect(issuesOf("Pet", { kind, name: "a" })).toEqual([]);
  expect(issuesOf("PetOrNothing", null)).toEqual([]);
  expect(issuesOf("PetOrNothing", "a")).toEqual([]);
});

test("issues are about the branch that the value names", () => {
  expect(issuesOf("Pet", { kind: "cat" })).toEqual(["required /name is required"]);
  expect(issuesOf("Owner", { pet: { kind: "dog", name: 1 } })).toEqual(["type /pet/name must be a string"]);
  expect(issuesOf("Inner", { pet: { kind: "dog", name: 1 } })).toEqual(["type /pet/name must be a string"]);
});

test("a value that names no branch has one issue", () => {
  const list = 'must be one of "cat", "dog", "Bird"';
  expect(issuesOf("Pet", { kind: "fish" })).toEqual([`discriminator /kind ${list}`]);
  expect(issuesOf("Pet", { kind: "toString" })).toEqual([`discriminator /kind ${list}`]);
  expect(issuesOf("Pet", { kind: 1 })).toEqual([`discriminator /kind ${list}`]);
  expect(issuesOf("Pet", {})).toEqual(["required /kind is required"]);
  expect(issuesOf("Pet", "cat")).toEqual(["type / must be an object"]);
  expect(issuesOf("PetOrNothing", 1)).toEqual(["type / must be a string or null"]);
});

test("branches that cannot be told apart are tried", () => {
  expect(issuesOf("Ambiguous", { kind: "dog", name: "a" })).toEqual([
    "oneOf / must match only one of the alternatives",
  ]);
});

test("a default holds for all other values, and where there is none", () => {
  const branch = (name: string): BranchCheck => [(_value, issues) => issues.add(name), `/${name}`];
  const branches = new Map([["cat", branch("cat")]]);
  const called = (value: unknown) => {
    const issues = new IssueCollector();
    discriminate(value, issues, "kind", branches, branch("default"));
    return issues.found.map(({ code }) => code);
  };
  expect([{ kind: "cat" }, { kind: "fish" }, {}, null].map(called)).toEqual([
    ["cat"],
    ["default"],
    ["default"],
    ["type"],
  ]);
});
