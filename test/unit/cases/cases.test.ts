import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listMeterEventSummariesParams } from "../../../generated/billing-meters/src/index.ts";
import { casesOf, type OperationCases } from "../../../generator/5-render/views/cases/cases.ts";
import type { ParameterSchema } from "../../../templates/runtime/parameters.ts";
import { model } from "../model/build-text.ts";
import { compileParameters } from "../validator/compile.ts";
import { brokenOnTheWire, brokenRules } from "./judge-cases.ts";

const root = join(import.meta.dirname, "../../..");

const meters: readonly OperationCases[] = JSON.parse(
  readFileSync(join(root, "generated/billing-meters/cases.json"), "utf8"),
);

/** Holds every case to what it says of itself. */
function expectRight({ path, valid, invalid }: OperationCases, validator: ParameterSchema<unknown>): void {
  for (const one of [...valid, ...invalid]) {
    const expected = "breaks" in one ? [one.breaks] : [];
    const what = JSON.stringify(one);
    expect(brokenRules(validator, one), what).toEqual(expected);
    expect(brokenOnTheWire(validator, one, path), what).toEqual(expected);
  }
}

test("the cases of the meters are what the validator and the reader of requests say", () => {
  const [cases, ...others] = meters;
  if (!cases) throw new Error("There are no cases");
  expect(others).toEqual([]);
  expectRight(cases, listMeterEventSummariesParams);
  const rules = ["hour_alignment", "day_alignment", "time_order", "one_cursor"];
  expect([...new Set(cases.invalid.map(({ breaks }) => breaks))]).toEqual(rules);
  expect(new Set(cases.valid.flatMap(({ exercises }) => exercises))).toEqual(new Set(rules));
});

/** Nobody knows when a product of parameters is exactly 4.5. */
const unbreakable: Readonly<Record<string, readonly string[]>> = { splitShares: ["x-dependencies/1"] };

describe.each(["constraints", "constraints-body", "dependencies", "pagination-item-cursor"])(
  "the sample %s",
  async (name) => {
    const text = readFileSync(join(root, "test/samples", name, "spec.yaml"), "utf8");
    const described = await model(text);
    const validators = await compileParameters(text);
    const operations = described.operations.filter(({ constraints }) => constraints.length > 0);

    test.each(operations.map((operation) => [operation.name, operation] as const))(
      "%s",
      (_name, operation) => {
        const cases = casesOf(operation, described);
        const validator = validators[`${operation.name}Params`] as ParameterSchema<unknown> | undefined;
        if (!cases || !validator) throw new Error(`${operation.name} has no cases`);
        expectRight(cases, validator);
        const ids = operation.constraints.map(({ id }) => id);
        const broken = new Set(cases.invalid.map(({ breaks }) => breaks));
        const shown = new Set(cases.valid.flatMap(({ exercises }) => exercises));
        expect({
          unbroken: ids.filter((id) => !broken.has(id)),
          unshown: ids.filter((id) => !shown.has(id)),
        }).toEqual({ unbroken: unbreakable[operation.name] ?? [], unshown: [] });
      },
    );
  },
);
