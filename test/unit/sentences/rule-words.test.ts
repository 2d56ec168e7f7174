import { expect, test } from "vitest";
import { Text } from "../../../generator/5-render/environment/text.ts";
import { phraseText } from "../../../generator/5-render/sentences/phrase.ts";
import { ruleSentence } from "../../../generator/5-render/sentences/rule-sentence.ts";
import { firstOperation, model } from "../model/build-text.ts";

/** The sentence of a rule of `x-constraints` or, if it is a text, of `x-dependencies`. */
async function sentence(rule: object | string): Promise<string> {
  const integer = { type: "integer" };
  const text = { type: "string" };
  const operation = {
    parameters: [
      ...["a", "b", "c"].map((name) => ({ name, in: "query", schema: integer })),
      { name: "size", in: "query", schema: { ...integer, default: 3 } },
      { name: "unit", in: "query", schema: text },
      { name: "tags[]", in: "query", schema: { type: "array", items: text } },
    ],
    requestBody: {
      content: {
        "application/json": {
          schema: {
            type: "object",
            properties: {
              x: text,
              inner: { type: "object", properties: { y: integer, "odd.key": integer } },
            },
          },
        },
      },
    },
    responses: { "204": { description: "Done" } },
    ...(typeof rule === "string"
      ? { "x-dependencies": [rule] }
      : { "x-constraints": [{ id: "rule", ...rule }] }),
  };
  const built = await model(
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Test", version: "1" },
      paths: { "/things": { post: operation } },
    }),
  );
  const described = firstOperation(built);
  const [constraint] = described.constraints;
  if (!constraint) throw new Error("There is no rule");
  return Text.reveal(
    phraseText(ruleSentence(constraint, { model: built, operation: described, names: "wire" })),
  );
}

test.each<[rule: object | string, expected: string]>([
  [{ requires: ["a", "tags"] }, "`a` and `tags[]` must be given."],
  [{ requires: [{ absent: "a" }] }, "`a` must not be given."],
  [{ requires: [{ unit: "x" }, "a"] }, "`a` must be given and `unit` must be `x`."],
  [
    { requires: [{ unit: { in: ["x", "y"] } }, { not: { a: 1 } }] },
    "`unit` must be `x` or `y` and `a` must not be `1`.",
  ],
  [{ requires: [{ not: { unit: { in: ["x", "y"] } } }] }, "`unit` must be neither `x` nor `y`."],
  [{ requires: [{ unit: { like: "*x*" } }] }, "`unit` must contain `x`."],
  [{ requires: [{ not: { unit: { like: "x*" } } }] }, "`unit` must not begin with `x`."],
  [{ requires: [{ unit: { like: "*x" } }] }, "`unit` must end with `x`."],
  [{ requires: [{ unit: { like: "x" } }] }, "`unit` must be `x`."],
  [{ requires: [{ unit: { like: "x?y*z" } }] }, "`unit` must look like `x?y*z`."],
  [{ requires: [{ compare: ["a", "<", 5] }] }, "`a` must be less than 5."],
  [{ requires: [{ or: [{ present: "a" }, { present: "b" }] }] }, "`a` or `b` must be given."],
  [
    { requires: [{ or: [{ present: "a" }, { unit: "x" }] }, "b"] },
    "`b` must be given and (`a` must be given or `unit` must be `x`).",
  ],
  [
    { requires: [{ not: { or: [{ present: "a" }, { present: "b" }] } }] },
    "Neither `a` nor `b` may be given.",
  ],
  [
    { requires: [{ not: { or: [{ present: "a" }, { present: "b" }, { present: "c" }] } }] },
    "None of `a`, `b` and `c` may be given.",
  ],
  [
    { requires: [{ not: { and: [{ present: "a" }, { unit: "x" }] } }] },
    "It must not be so that `a` is given and `unit` is `x`.",
  ],
  [{ atLeastOne: ["a", { unit: "x" }] }, "At least one of these must be true: `a` is given; `unit` is `x`."],
  [{ exactlyOne: ["a", { unit: "x" }] }, "Exactly one of these must be true: `a` is given; `unit` is `x`."],
  [{ atMostOne: ["a", { unit: "x" }] }, "`a` must not be given if `unit` is `x`."],
  [{ atMostOne: [{ a: 1 }, { unit: "x" }] }, "At most one of these may be true: `a` is `1`; `unit` is `x`."],
  [{ allOrNone: [{ unit: "x" }, "a"] }, "`a` must be given if, and only if, `unit` is `x`."],
  [
    { allOrNone: ["a", "b", { unit: "x" }] },
    "All or none of these must be true: `a` is given; `b` is given; `unit` is `x`.",
  ],
  [{ when: { compare: ["a", ">=", "b"] }, requires: ["c"] }, "When `a` is at least `b`, `c` must be given."],
  [
    { when: { and: [{ present: "a" }, { present: "b" }] }, requires: ["c"] },
    "When `a` and `b` are given, `c` must be given.",
  ],
  [
    { when: { or: [{ present: "a" }, { present: "b" }] }, requires: ["c"] },
    "When `a` or `b` is given, `c` must be given.",
  ],
  [
    { when: { exactlyOne: ["a", "b"] }, requires: ["c"] },
    "When exactly one of `a` and `b` is given, `c` must be given.",
  ],
  [
    { when: { not: { allOrNone: ["a", { unit: "x" }] } }, requires: ["c"] },
    "When it is not so that all or none of these are true (`a` is given; `unit` is `x`), `c` must be given.",
  ],
  [
    { when: { not: { atLeastOne: ["a", "b"] } }, requires: ["c"] },
    "When neither `a` nor `b` is given, `c` must be given.",
  ],
  [{ exactlyOne: ["/x", "/inner"] }, "Exactly one of `body.x` and `body.inner` must be given."],
  [
    { when: { "/x": "y" }, compare: ["/inner/y", "<", "/inner/odd.key"] },
    "When `body.x` is `y`, `body.inner.y` must be less than `body/inner/odd.key`.",
  ],
  ["IF size==3 THEN size==4;", "When `size` is given and is `3`, `size` must be given, and must be `4`."],
  [
    "IF NOT size LIKE 'x' OR a THEN b;".replace("size", "unit"),
    "When `unit` is not `x` or `a` is given, `b` must be given.",
  ],
  ["a + b + c == 100;", "The sum of `a`, `b` and `c` must be equal to 100."],
  ["a - b - c == 100;", "`a` minus `b` minus `c` must be equal to 100."],
  ["a - (b - c) != 100;", "`a` minus (`b` minus `c`) must be different from 100."],
  ["a + b * c < 100;", "`a` plus (`b` times `c`) must be less than 100."],
  ["(a + b) / c > 100;", "(the sum of `a` and `b`) divided by `c` must be greater than 100."],
  ["IF a THEN ZeroOrOne(b, c);", "When `a` is given, at most one of `b` and `c` may be given."],
  ["NOT ZeroOrOne(a, b, c);", "More than one of `a`, `b` and `c` must be given."],
  [
    "IF NOT ZeroOrOne(a, unit=='x') THEN c;",
    "When more than one of these is true (`a` is given; `unit` is `x`), `c` must be given.",
  ],
])("%j", async (rule, expected) => {
  expect(await sentence(rule)).toBe(expected);
});
