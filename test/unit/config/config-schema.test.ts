import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { validateConfig } from "../../../generator/cli/config/validate.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";
import { configSchema } from "./config-schema.ts";

const root = join(import.meta.dirname, "../../..");
const schema = configSchema(join(root, "generator/config.ts"));

test("config.schema.json is what the type of a config says (UPDATE_CONFIG=1 writes it)", () => {
  const path = join(root, "config.schema.json");
  if (process.env["UPDATE_CONFIG"] === "1") writeFileSync(path, `${JSON.stringify(schema, undefined, 2)}\n`);
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(schema);
});

/** Everything that a config in YAML or JSON can say. */
const complete = {
  $schema: "./node_modules/ashlar/config.schema.json",
  apis: [
    {
      spec: "a.yaml",
      output: "out",
      overlays: ["b.yaml"],
      include: ["tag:pets"],
      exclude: ["GET /pets"],
      package: { name: "@a/b", version: "1.2.3" },
      types: { enums: "open", int64: "bigint" },
      validators: { formats: "annotate" },
      templates: "mine",
    },
  ],
  network: ["https://example.com"],
  templates: "mine",
  folder: "generated",
};

describe("the schema and the reader of configs agree", () => {
  const validate = new Ajv().compile(schema);
  const isRead = (config: unknown) => {
    const diagnostics = new Diagnostics();
    validateConfig(config, "ashlar.config.yaml", diagnostics);
    return diagnostics.all.length === 0;
  };

  test("on one that says everything", () => {
    expect(validate(complete)).toBe(true);
    expect(isRead(complete)).toBe(true);
    expect(Object.keys(complete)).toEqual(expect.arrayContaining(fieldsOf(schema)));
  });

  test.each([
    ["no API", { ...complete, apis: undefined }],
    ["an unknown field", { ...complete, template: "mine" }],
    ["an unknown field of an API", { apis: [{ ...complete.apis[0], overlay: "b.yaml" }] }],
    ["no output", { apis: [{ spec: "a.yaml" }] }],
    ["a number", { apis: [{ spec: "a.yaml", output: 1 }] }],
    ["a text that is no list", { apis: [{ spec: "a.yaml", output: "out", include: "a" }] }],
    [
      "a word that is none of the allowed ones",
      { apis: [{ spec: "a", output: "b", types: { enums: "half" } }] },
    ],
    ["an unknown field of the package", { apis: [{ spec: "a", output: "b", package: { title: "x" } }] }],
  ])("on %s", (_, config) => {
    const data = JSON.parse(JSON.stringify(config));
    expect([validate(data), isRead(data)]).toEqual([false, false]);
  });
});

function fieldsOf({ properties }: Readonly<Record<string, unknown>>): string[] {
  return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}
