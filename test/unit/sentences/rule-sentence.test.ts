import { expect, test } from "vitest";
import { ruleParameters } from "../../../generator/4-model/rule-parameters.ts";
import type { Condition, Constraint, Operation, Rule } from "../../../generator/4-model/types.ts";
import { Text } from "../../../generator/5-render/environment/text.ts";
import { phraseText } from "../../../generator/5-render/sentences/phrase.ts";
import { ruleSentence } from "../../../generator/5-render/sentences/rule-sentence.ts";
import { given } from "../../support/given.ts";
import { meterModel, meterOperation } from "../docs/meter-model.ts";

function sentence(
  rule: Rule & { when?: Condition; message?: string },
  names: "property" | "wire" = "property",
  operation: Operation = meterOperation,
): string {
  const constraint: Constraint = { pointer: "", id: "rule", ...rule };
  return Text.reveal(phraseText(ruleSentence(constraint, { model: meterModel, operation, names })));
}

test("the rules of the meter endpoint", () => {
  const sentences = meterOperation.constraints.map((constraint) => sentence(constraint));
  expect(sentences).toEqual([
    "When `value_grouping_window` is `hour`, `start_time` and `end_time` must be multiples of 3600 (UTC hours).",
    "When `value_grouping_window` is `day`, `start_time` and `end_time` must be multiples of 86400 (UTC days).",
    "`start_time` must be less than `end_time`.",
    "At most one of `starting_after` and `ending_before` may be given.",
  ]);
});

test.each<[Rule & { when?: Condition }, string]>([
  [{ kind: "requires", conditions: given("a") }, "`a` must be given."],
  [
    { kind: "requires", conditions: given("a", "b"), when: { kind: "present", parameter: "c" } },
    "When `c` is given, `a` and `b` must be given.",
  ],
  [
    { kind: "atLeastOne", conditions: given("a", "b", "c") },
    "At least one of `a`, `b` and `c` must be given.",
  ],
  [{ kind: "exactlyOne", conditions: given("a", "b") }, "Exactly one of `a` and `b` must be given."],
  [
    { kind: "atMostOne", conditions: given("a", "b"), when: { kind: "absent", parameter: "c" } },
    "When `c` is not given, at most one of `a` and `b` may be given.",
  ],
  [{ kind: "allOrNone", conditions: given("a", "b") }, "`a` and `b` must be given together or not at all."],
  [
    {
      kind: "compare",
      left: { kind: "parameter", parameter: "a", plus: 60 },
      operator: "<=",
      right: { kind: "parameter", parameter: "b", plus: -1 },
    },
    "`a` plus 60 must be at most `b` minus 1.",
  ],
  [
    {
      kind: "compare",
      left: { kind: "constant", value: 5 },
      operator: "<",
      right: { kind: "parameter", parameter: "a", plus: 0 },
    },
    "`a` must be greater than 5.",
  ],
  [
    { kind: "multipleOf", parameters: ["start_time"], divisor: 60, offset: 0 },
    "`start_time` must be a multiple of 60 (whole minutes).",
  ],
  [
    { kind: "multipleOf", parameters: ["limit"], divisor: 60, offset: 0 },
    "`limit` must be a multiple of 60.",
  ],
  [
    { kind: "multipleOf", parameters: ["start_time"], divisor: 60, offset: 30 },
    "`start_time` minus 30 must be a multiple of 60.",
  ],
])("%j", (rule, expected) => {
  expect(sentence(rule)).toBe(expected);
});

const required: Rule = { kind: "requires", conditions: given("z") };

test.each<[Condition, string]>([
  [{ kind: "equals", parameter: "a", value: "" }, '`a` is `""`'],
  [{ kind: "equals", parameter: "a", value: true }, "`a` is `true`"],
  [{ kind: "in", parameter: "a", values: ["x", "y", 3] }, "`a` is `x`, `y` or `3`"],
  [{ kind: "not", condition: { kind: "equals", parameter: "a", value: "x" } }, "`a` is not `x`"],
  [
    { kind: "not", condition: { kind: "in", parameter: "a", values: ["x", "y"] } },
    "`a` is neither `x` nor `y`",
  ],
  [{ kind: "not", condition: { kind: "present", parameter: "a" } }, "`a` is not given"],
  [
    {
      kind: "or",
      conditions: [
        { kind: "present", parameter: "a" },
        {
          kind: "and",
          conditions: [
            { kind: "present", parameter: "b" },
            { kind: "absent", parameter: "c" },
          ],
        },
      ],
    },
    "`a` is given or (`b` is given and `c` is not given)",
  ],
])("when %j", (condition, expected) => {
  expect(sentence({ ...required, when: condition })).toBe(`When ${expected}, \`z\` must be given.`);
});

test("parameters are called as in the client or as on the wire", () => {
  const rule: Rule = { kind: "requires", conditions: given("expand") };
  expect(sentence(rule)).toBe("`expand` must be given.");
  expect(sentence(rule, "wire")).toBe("`expand[]` must be given.");
});

test("a message of the description takes the place of the sentence", () => {
  expect(sentence({ ...required, message: "Ask for z." })).toBe("Ask for z.");
});

test("names and messages stay tainted", () => {
  const constraint: Constraint = { pointer: "", id: "rule", kind: "requires", conditions: given("<script>") };
  const words = ruleSentence(constraint, { model: meterModel, operation: meterOperation, names: "wire" });
  expect(() => `${words[0]?.kind === "code" && words[0].text}`).toThrow();
});

test("a rule names the parameters it is about, its condition's too", () => {
  expect(meterOperation.constraints.map(ruleParameters)).toEqual([
    ["start_time", "end_time", "value_grouping_window"],
    ["start_time", "end_time", "value_grouping_window"],
    ["start_time", "end_time"],
    ["starting_after", "ending_before"],
  ]);
});
