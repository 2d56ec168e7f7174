import { expect, test } from "vitest";
import { build, description } from "./build-text.ts";

async function found(schemas: string): Promise<readonly string[]> {
  return (await build(description(`components:\n  schemas:\n${schemas}`))).found;
}

test("what leads back to itself by what is about the same value is refused, with the circle", async () => {
  const schemas = `
    A: { anyOf: [{ type: string }, { $ref: '#/components/schemas/A' }] }
    B: { not: { $ref: '#/components/schemas/C' } }
    C: { if: { allOf: [{ $ref: '#/components/schemas/D' }] } }
    D: { type: object, dependentSchemas: { a: { $ref: '#/components/schemas/B' } } }`;
  const message = "the schema leads back to itself, so that no value can be judged by it";
  expect(await found(schemas)).toEqual([
    `circular-schema error /components/schemas/A/anyOf/1: ${message}: A -> A`,
    `circular-schema error /components/schemas/D/dependentSchemas/a: ${message}: B -> C -> D -> B`,
  ]);
});

test("what leads back through a member or an item is a tree", async () => {
  const schemas = `
    Tree: { allOf: [{ properties: { left: { $ref: '#/components/schemas/Tree' } } }] }
    List: { type: array, items: { anyOf: [{ type: string }, { $ref: '#/components/schemas/List' }] } }
    Map: { additionalProperties: { $ref: '#/components/schemas/Map' } }`;
  expect(await found(schemas)).toEqual([]);
});

test("a schema that is used twice is no circle", async () => {
  const schemas = `
    Base: { type: object }
    A: { allOf: [{ $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/B' }] }
    B: { allOf: [{ $ref: '#/components/schemas/Base' }] }`;
  expect(await found(schemas)).toEqual([]);
});
