import { expect, test } from "vitest";
import { model } from "../model/build-text.ts";
import { type JsonSchema, schemaModules } from "./compile.ts";

/** What cannot be checked is said with its place, never left out. */
test.each<[JsonSchema, string]>([
  [
    { type: "object", properties: { b: { type: "string", pattern: "(" } } },
    "a pattern that is no regular expression of ECMAScript at /components/schemas/A/properties/b",
  ],
  [
    { type: "object", patternProperties: { "[": { type: "string" } } },
    "a pattern that is no regular expression of ECMAScript at /components/schemas/A",
  ],
])("%j", async (schema, expected) => {
  const info = { title: "Test", version: "1" };
  const text = JSON.stringify({ openapi: "3.1.0", info, components: { schemas: { A: schema } } });
  expect(schemaModules(await model(text)).unsupported).toEqual([expected]);
});
