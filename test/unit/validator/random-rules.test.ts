import { describe, expect, test } from "vitest";
import { holds, type Values } from "../../../generator/4-model/constraint-holds.ts";
import type { Json } from "../../../generator/4-model/types.ts";
import { model } from "../model/build-text.ts";
import { compileParameters } from "./compile.ts";
import { randomRules } from "./random-rules.ts";

const seeds = Array.from({ length: 60 }, (_, index) => index);
const integer = { type: "integer" };

function operation(seed: number): object {
  return {
    operationId: `set${seed}`,
    parameters: [
      { name: "a", in: "query", schema: integer },
      { name: "b", in: "query", schema: { type: "number" } },
      { name: "size", in: "query", schema: { type: "integer", default: 1 } },
      { name: "unit", in: "query", schema: { type: "string", enum: ["day", "hour"], default: "day" } },
    ],
    requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } } },
    responses: { "204": { description: "Done" } },
    ...randomRules(seed),
  };
}

const body = {
  type: "object",
  properties: {
    x: integer,
    name: { type: "string" },
    inner: {
      type: "object",
      properties: { y: { type: ["integer", "null"], default: 2 }, open: { type: "boolean", default: true } },
    },
  },
};

const text = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  paths: Object.fromEntries(seeds.map((seed) => [`/${seed}`, { post: operation(seed) }])),
  components: { schemas: { Body: body } },
});
const defaults = { size: 1, unit: "day", "/inner/y": 2, "/inner/open": true };

/** Every set of a few values of what rules may name. */
function allSets(): readonly Readonly<Record<string, Json>>[] {
  const choices: Readonly<Record<string, readonly (Json | undefined)[]>> = {
    a: [undefined, 0, 1],
    b: [undefined, 0, 1.5],
    size: [undefined, 1, 2],
    unit: [undefined, "day", "hour"],
    "/x": [undefined, 0, 2],
    "/name": [undefined, "red"],
    "/inner/y": [undefined, null, 0, 2],
    "/inner/open": [undefined, false],
  };
  let sets: Record<string, Json>[] = [{}];
  for (const [key, values] of Object.entries(choices)) {
    sets = sets.flatMap((set) =>
      values.map((value) => (value === undefined ? set : { ...set, [key]: value })),
    );
  }
  return sets;
}

/** The parameters object that gives what a set says. */
function parametersOf(set: Readonly<Record<string, Json>>): object {
  const parameters = Object.entries(set).filter(([name]) => !name.startsWith("/"));
  const within = (prefix: string) =>
    Object.entries(set).flatMap(([name, value]) => {
      const [, key] = name.split(prefix);
      return name.startsWith(prefix) && key && !key.includes("/") ? [[key, value] as const] : [];
    });
  const inner = Object.fromEntries(within("/inner/"));
  const whole = Object.fromEntries(within("/"));
  const body = { ...whole, ...(Object.keys(inner).length > 0 && { inner }) };
  return { ...Object.fromEntries(parameters), ...(Object.keys(body).length > 0 && { body }) };
}

const validators = await compileParameters(text);
const { operations } = await model(text);
const sets = allSets().map((set): { readonly values: Values; readonly given: object } => ({
  values: {
    given: new Map(Object.entries(set)),
    effective: new Map(Object.entries({ ...defaults, ...set })),
  },
  given: parametersOf(set),
}));

describe("both validators find what rules say", () => {
  test.each(seeds)("seed %i", (seed) => {
    const constraints = operations[seed]?.constraints ?? [];
    const validator = validators[`set${seed}Params`];
    if (!validator) throw new Error("There is no validator");
    const differences = sets.flatMap(({ values, given }) => {
      const broken = constraints.filter((constraint) => !holds(constraint, values)).map(({ id }) => id);
      const found = new Set(validator.validate(given).issues?.map(({ rule }) => rule));
      return broken.join() === [...found].join() ? [] : [{ given, broken, found }];
    });
    expect(differences).toEqual([]);
  });
});
