import { expect, test } from "vitest";
import { isDeliberate, readFacts } from "../../conformance/descriptions/deliberate-differences.ts";

const schemas = {
  Sent: { type: "object", properties: { self: { $ref: "#/components/schemas/Link" } } },
  Link: { type: "string", readOnly: true },
  Named: { allOf: [{ $ref: "#/components/schemas/Base" }] },
  Base: {
    type: "object",
    discriminator: { propertyName: "kind" },
    properties: { kind: { type: "string" }, id: { type: "string", readOnly: true } },
  },
  Scalar: { type: "object", properties: { id: { type: "string" }, other: {} } },
  Nothing: { type: "object", properties: { at: { type: "null", oneOf: [{ type: "number" }] } } },
  Mixed: {
    type: "object",
    properties: {
      both: { type: "object", anyOf: [{ required: ["a"] }] },
      beside: { $recursiveRef: "#" },
      dynamic: { $dynamicRef: "#item" },
    },
  },
};

/** `ours for theirs` at a place below a component. */
function judge(name: string, ours: string, theirs: string, steps: string[] = [], onlyTheirs: string[] = []) {
  const difference = { path: steps.join("."), steps, ours, theirs, onlyTheirs };
  return isDeliberate(difference, readFacts({ components: { schemas } }), `/components/schemas/${name}`);
}

test("a property that is only received is missing on purpose only where it is one", () => {
  expect(judge("Named", "no id", "readonly id?")).toBe(true);
  expect(judge("Scalar", "no id", "id?")).toBe(false);
  expect(judge("Sent", "no self", "self?")).toBe(true);
});

test("an object without any property may have all only where each is of the other direction", () => {
  const record = "Record<string, unknown>";
  expect(judge("Sent", record, "{ self?: string; }", [], ["self"])).toBe(true);
  expect(judge("Scalar", record, "{ id?: string; other?: unknown; }", [], ["id", "other"])).toBe(false);
});

test("a discriminator that openapi-typescript leaves out stays", () => {
  expect(judge("Named", "kind", "no kind")).toBe(true);
  expect(judge("Named", "id", "no id")).toBe(false);
  expect(judge("Named", "kind", "kind?")).toBe(true);
  expect(judge("Named", "id", "id?")).toBe(false);
  expect(judge("Named", "A | B", 'Omit<A | B, "kind">')).toBe(true);
  expect(judge("Scalar", "A | B", 'Omit<A | B, "kind">')).toBe(false);
});

test("a discriminator has the type of its schema, also where openapi-typescript adds a name to it", () => {
  expect(judge("Named", "1[]", '"Named" & 1[]', ["kind"])).toBe(true);
  expect(judge("Named", "1[]", '"Named" & 1[]', ["id"])).toBe(false);
});

test("the values of a map are absent where a property beside them may be", () => {
  expect(judge("Named", "A | undefined", '{ b: "c" | "d"; }', ["{}"])).toBe(true);
  expect(judge("Named", "A | undefined", "B | undefined", ["{}"])).toBe(false);
});

test("nothing is the type only where null stands beside alternatives", () => {
  expect(judge("Nothing", "undefined", "number | null | undefined", ["at"])).toBe(true);
  expect(judge("Scalar", "undefined", "string | undefined", ["id"])).toBe(false);
});

test("what openapi-typescript gives up, and anyOf, count at their place alone", () => {
  expect(judge("Mixed", "A", "B", ["both"])).toBe(true);
  expect(judge("Mixed", "A", "B", ["beside"])).toBe(false);
  expect(judge("Mixed", "A", "unknown", ["beside"])).toBe(true);
  expect(judge("Mixed", "A", "unknown", ["dynamic"])).toBe(true);
  expect(judge("Scalar", "A", "unknown", ["other"])).toBe(false);
});

test("a list that is part of its own items has a name in paths", () => {
  expect(judge("Scalar", "Scalar[]", 'ListOf<"Scalar">')).toBe(true);
  expect(judge("Scalar", "Scalar", 'ListOf<"Scalar">')).toBe(false);
});
