import { expect, test } from "vitest";
import { analyzeRules, type Finding } from "../../../generator/4-model/analysis/analyze.ts";
import { requestSpace } from "../../../generator/4-model/analysis/request-space.ts";
import { RuleSolver } from "../../../generator/4-model/analysis/rule-solver.ts";
import { parametersOf } from "../../conformance/rules/our-answers.ts";
import { randomSet } from "../../conformance/rules/random-rules.ts";
import { build, withOperation } from "../model/build-text.ts";
import { Random } from "../model/random.ts";

const parameters = `
  parameters:
    - { name: id, in: query, required: true, schema: { type: string } }
    - { name: mode, in: query, schema: { enum: [hour, day], default: day } }
    - { name: from, in: query, schema: { type: integer, minimum: 0, maximum: 100 } }
    - { name: to, in: query, schema: { type: integer, minimum: 0, maximum: 100 } }
    - { name: ratio, in: query, schema: { type: number, exclusiveMinimum: 0 } }
    - { name: text, in: query, schema: { type: [string, "null"] } }
`;

/** What is found about rules, a line each: the code, the place below the operation and the message. */
async function found(rules: string): Promise<readonly string[]> {
  const { found: lines } = await build(withOperation(`${parameters}\n  x-constraints: ${rules}`));
  return lines.map((line) =>
    line.replace("/paths/~1things/get", "").replace(/^constraint-(\S+) \S+ /, "$1 "),
  );
}

test.each([
  [
    "rules that can be kept",
    "[{ id: a, compare: [from, '<', to] }, { id: b, atMostOne: [from, ratio] }]",
    [],
  ],
  [
    "a rule that nothing satisfies",
    "[{ id: a, requires: [{ absent: id }] }]",
    ["contradiction /x-constraints/0: no request can satisfy the rule `a`"],
  ],
  [
    "a contradiction is all there is to say",
    "[{ id: a, requires: [from] }, { id: b, requires: [to] }, { id: c, compare: [from, '<', to] }, { id: d, compare: [to, '<', from] }]",
    ["contradiction /x-constraints/0: no request can satisfy the rules `a`, `b`, `c` and `d` together"],
  ],
  [
    "what can never be sent, and not what follows from it",
    "[{ id: a, atMostOne: [id, from] }, { id: b, when: { mode: hour }, requires: [from] }, { id: c, when: { present: to }, requires: [from] }]",
    ["unsendable /parameters/2: `from` can never be sent: that breaks the rule `a`"],
  ],
  [
    "a value of a list",
    "[{ id: a, when: { mode: hour }, compare: [from, '>', 99.5] }, { id: b, when: { mode: hour }, requires: [from] }, { id: c, compare: [from, '!=', 100] }]",
    [
      'unusable-value /parameters/1/schema/enum/0: `mode` can never be "hour": that breaks the rules `a`, `b` and `c` together',
    ],
  ],
  [
    "numbers between bounds that lie dense can be sent",
    "[{ id: a, compare: [ratio, '<', 0.001] }, { id: b, compare: [ratio, '!=', 0.0005] }]",
    [],
  ],
  [
    "a default that can never be sent is one error with its value",
    "[{ id: a, requires: [{ not: { mode: day } }] }]",
    ['unusable-value /parameters/1/schema/enum/1: `mode` can never be "day": that breaks the rule `a`'],
  ],
  [
    "the last of two rules that say the same is redundant",
    "[{ id: a, compare: [from, '<', to] }, { id: b, compare: [to, '>', from] }]",
    ["redundant /x-constraints/1: the rule `b` says nothing more than the rule `a`"],
  ],
  [
    "what the schemas say already",
    "[{ id: a, compare: [from, '<=', 100] }, { id: b, atLeastOne: [id, from] }]",
    [
      "redundant /x-constraints/0: the rule `a` says nothing: the schemas say it already",
      "redundant /x-constraints/1: the rule `b` says nothing: the schemas say it already",
    ],
  ],
  [
    "nothing is said about what hinges on patterns",
    "[{ id: a, requires: [{ text: { like: 'a*' } }] }, { id: b, requires: [{ not: { text: { like: 'a*' } } }] }]",
    [],
  ],
  [
    "rules that are wrong by themselves are not looked at together",
    "[{ id: a, requires: [{ absent: id }] }, { id: b, requires: [nobody] }]",
    ["unknown-parameter /x-constraints/1/requires/0: the operation has no parameter `nobody`"],
  ],
])("%s", async (_name, rules, expected) => {
  expect(await found(rules)).toEqual(expected);
});

test("examples are looked at where the parameter and where its schema gives them", async () => {
  const text = withOperation(`
    parameters:
      - { name: a, in: query, schema: { type: integer, examples: [1, 20] }, examples: { large: { value: 30 }, small: { value: 2 } } }
    x-constraints: [{ id: small, compare: [a, "<", 10] }]
  `);
  expect((await build(text)).found).toEqual([
    "constraint-unusable-value error /paths/~1things/get/parameters/0/schema/examples/1: this example of `a`, 20, can be part of no request: that breaks the rule `small`",
    "constraint-unusable-value error /paths/~1things/get/parameters/0/examples/large/value: this example of `a`, 30, can be part of no request: that breaks the rule `small`",
  ]);
});

test("what stands in components may be right for others", async () => {
  const text = withOperation(
    `
    parameters: [{ name: unit, in: query, schema: { $ref: "#/components/schemas/Unit" } }]
    x-constraints: [{ id: no_days, requires: [{ not: { unit: day } }] }]
  `,
    { rest: "components: { schemas: { Unit: { type: string, enum: [hour, day] } } }" },
  );
  expect((await build(text)).found).toEqual([
    'constraint-unusable-value-here warning /components/schemas/Unit/enum/1: `unit` can never be "day": that breaks the rule `no_days`',
  ]);
});

test("parts of a body stand inside each other", async () => {
  const text = withOperation(
    `
    requestBody:
      content:
        application/json:
          schema:
            type: object
            properties:
              period: { type: object, required: [start], properties: { start: { type: integer }, end: { type: integer } } }
              other: { type: integer }
    x-constraints:
      - { id: no_period, requires: [{ absent: /period }] }
      - { id: with_end, when: { present: /other }, requires: [/period/end] }
  `,
  );
  expect((await build(text.replace("    get:", "    post:"))).found).toEqual([
    expect.stringContaining("`/period` can never be sent: that breaks the rule `no_period`"),
    expect.stringContaining("`/period/end` can never be sent: that breaks the rule `no_period`"),
  ]);
});

/** The question that a finding answers. */
function isFound(solver: RuleSolver, finding: Finding, rules: Finding["conflict"]): boolean {
  switch (finding.kind) {
    case "contradiction":
      return solver.isImpossible(rules);
    case "unsendable":
      return solver.isImpossible(rules, { kind: "present", variable: finding.subject.name });
    case "unusable": {
      const { value } = finding.mentioned;
      if (typeof value === "object" && value !== null) throw new Error("Only scalars are looked at");
      return solver.isImpossible(rules, { kind: "is", variable: finding.subject.name, value });
    }
    case "redundant":
      return solver.isImpossible(rules, solver.negationOf(finding.rule));
  }
}

test("a conflict is one, and none without any of its rules", () => {
  const random = new Random(7);
  const lookup = {
    get: () => {
      throw new Error("Random parameters refer to nothing");
    },
  };
  const counts = { contradiction: 0, unsendable: 0, unusable: 0, redundant: 0 };
  for (let index = 0; index < 400; index++) {
    const set = randomSet(random);
    const context = { parameters: parametersOf(set) };
    const solver = new RuleSolver(requestSpace(context, set.constraints, lookup), set.constraints);
    for (const finding of analyzeRules(solver, set.constraints, lookup)) {
      counts[finding.kind]++;
      const { conflict } = finding;
      expect(isFound(solver, finding, conflict), `set ${index}`).toBe(true);
      for (const rule of conflict) {
        const others = conflict.filter((other) => other !== rule);
        expect(isFound(solver, finding, others), `set ${index} without ${rule.id}`).toBe(false);
      }
    }
  }
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(10);
});
