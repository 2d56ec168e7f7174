/** paths.ts is what openapi-typescript and the TypeScript compiler make of a description, to the byte. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import * as library from "virtual:openapi-typescript";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../../generator/1-load/json.ts";
import { loadBundle } from "../../../generator/2-resolve/load-bundle.ts";
import { pathsText } from "../../../generator/5-render/targets/paths/paths-text.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";
import { findSamples } from "../../samples/sample-folders.ts";
import { cornerCases } from "./corner-cases.ts";
import { realLibrary } from "./real-library.ts";

const root = join(import.meta.dirname, "../../..");
/** Beside the repository, where there is one: too large to keep here, and not ours. */
const shared = join(root, "../shared/specs");

/** What is wrong with a description does not keep it from being printed. */
async function documentOf(spec: string) {
  const { bundle } = await loadBundle(spec, nodeHost(), new Diagnostics());
  return bundle?.document;
}

describe("the same as from the real compiler", () => {
  test.each([
    "spec/billing-meters.yaml",
    ...findSamples(join(root, "test/samples")).map(({ spec }) => spec.slice(root.length + 1)),
  ])("%s", async (spec) => {
    const document = await documentOf(join(root, spec));
    if (document === undefined) return;
    const expected = pathsText(structuredClone(document), realLibrary());
    expect(pathsText(document, library)).toBe(expected);
  });

  test("corner cases", () => {
    const expected = pathsText(structuredClone(cornerCases), realLibrary());
    expect(pathsText(structuredClone(cornerCases), library)).toBe(expected);
  });

  // The large ones are a section of `npm run conformance`.
  describe.each(["train-travel.yaml", "figma.yaml"])("%s", (file) => {
    const spec = join(shared, file);
    test.skipIf(!existsSync(spec))("whole, if ../shared/specs is beside the repository", async () => {
      const document = (await documentOf(spec)) ?? {};
      const expected = pathsText(structuredClone(document), realLibrary());
      // Not with `toBe`: a difference of megabytes takes minutes to print.
      expect(pathsText(document, library) === expected).toBe(true);
    });
  });
});

test("a property whose name is no URI, which openapi-typescript alone cannot do", () => {
  const deep = {
    type: "object",
    properties: { "100%": { type: "object", properties: { a: { type: "string" } } } },
  };
  const document = { openapi: "3.1.0", paths: {}, components: { schemas: { Share: deep } } };
  expect(() => pathsText(structuredClone(document), realLibrary())).toThrow("URI malformed");
  expect(pathsText(structuredClone(document), library)).toContain('"100%"?: {\n');
});

test("a schema that a reference into the inside of something leads to is a component", () => {
  const json = (schema: JsonValue) => ({ content: { "application/json": { schema } } });
  const inside = { $ref: "#/paths/~1a/post/requestBody/content/application~1json/schema" };
  const document = {
    openapi: "3.1.0",
    paths: { "/a": { post: { requestBody: json({ type: "object", properties: { self: inside } }) } } },
    components: { schemas: { Inside: inside } },
  };
  const name = "paths/~1a/post/requestBody/content/application~1json/schema";
  const text = pathsText(document, library);
  expect(text).toContain(`Inside: components["schemas"]["${name}"];`);
  expect(text).toContain(`"${name}": {\n            self?: components["schemas"]["${name}"];\n        };`);
  expect(document.components.schemas.Inside).toBe(inside);
});

test("a list that is part of its own items has a type that TypeScript takes", async () => {
  const document = (await documentOf(join(root, "test/samples/recursive/spec.yaml"))) ?? {};
  const text = pathsText(document, library);
  expect(text).toContain('Nested: boolean | ListOf<"Nested"> | null;');
  expect(text).toContain("Deep: string | unknown[];");
  expect(text).toContain('children?: components["schemas"]["Folder"][];');
  expect(typeErrorsIn(text)).toEqual([]);
});

// Following the whole chain from each of its links took many seconds.
test("a long chain of alternatives is followed once", { timeout: 5_000 }, () => {
  const links = Array.from({ length: 2_000 }, (_, index) => [
    `Link${index}`,
    { oneOf: [{ $ref: `#/components/schemas/Link${index + 1}` }, { type: "string" }] },
  ]);
  const end = { type: "array", items: { $ref: "#/components/schemas/Link2000" } };
  const schemas = Object.fromEntries([...links, ["Link2000", end]]);
  const text = pathsText({ openapi: "3.1.0", paths: {}, components: { schemas } }, library);
  expect(text).toContain('Link1999: components["schemas"]["Link2000"] | string;');
  expect(text).toContain('Link2000: ListOf<"Link2000">;');
});

/** The codes of what TypeScript says about a module. */
function typeErrorsIn(text: string): number[] {
  const host = ts.createCompilerHost({});
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) =>
    name === "paths.ts"
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : read.call(host, name, ...rest);
  const options = { lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], types: [], strict: true, noEmit: true };
  return ts.getPreEmitDiagnostics(ts.createProgram(["paths.ts"], options, host)).map(({ code }) => code);
}

test("what the printer does not know throws", () => {
  expect(() => library.astToString([{ kind: 1 } as never])).toThrow();
  const enumeration = { openapi: "3.1.0", components: { schemas: { Kind: { enum: ["a"] } } } };
  const context = {
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    resolve: () => undefined,
  };
  expect(() => library.transformSchema(enumeration, { ...context, enum: true })).toThrow("not a function");
  expect(() => library.transformSchema(enumeration, { ...context, inject: "type A = 1;" })).toThrow(
    "not known here",
  );
});

test("a schema that describes the property of its base's discriminator has it once, as it describes it", () => {
  const mapping = { Cat: "#/components/schemas/Cat" };
  const schemas = {
    Pet: {
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" } },
      discriminator: { propertyName: "kind", mapping },
    },
    Lion: {
      type: "object",
      allOf: [{ $ref: "#/components/schemas/Pet" }],
      properties: { kind: { type: "string", enum: ["Lion"] } },
    },
  };
  const document = { openapi: "3.1.0", paths: {}, components: { schemas } };
  expect(pathsText(structuredClone(document), realLibrary()).match(/kind\??: "Lion"/g)).toHaveLength(2);
  expect(pathsText(structuredClone(document), library).match(/kind\??: "Lion"/g)).toEqual(['kind?: "Lion"']);
});

test("an object with an enum of texts, at which openapi-typescript alone throws, is an object", () => {
  const schemas = {
    Group: { type: "object", enum: ["A", "B"], properties: { name: { type: "string" } } },
    // A property that is called so, and a value that looks like a schema.
    Named: {
      type: "object",
      properties: { enum: { type: "string" } },
      example: { type: "object", enum: ["A"] },
    },
  };
  const document = { openapi: "3.1.0", paths: {}, components: { schemas } };
  const text = pathsText(structuredClone(document), library);
  expect(text).toContain("Group: {\n            name?: string;\n        };");
  expect(text).toContain("enum?: string;");
});

test("nothing is demanded of a part that may be null, which TypeScript refuses", () => {
  const properties = { a: { type: "string" } };
  const schemas = {
    Nullable: { type: "object", nullable: true, properties },
    Plain: { type: "object", properties },
    Both: {
      required: ["a"],
      allOf: [{ $ref: "#/components/schemas/Nullable" }, { $ref: "#/components/schemas/Plain" }],
    },
  };
  const document = { openapi: "3.0.3", paths: {}, components: { schemas } };
  const text = pathsText(structuredClone(document), library);
  expect(text).toContain(
    'Both: components["schemas"]["Nullable"] & WithRequired<components["schemas"]["Plain"], "a">;',
  );
});

test("references into each other's insides take no longer for being many", () => {
  const names = Array.from({ length: 30 }, (_, index) => `S${index}`);
  const schemas = Object.fromEntries(
    names.map((name) => [
      name,
      {
        type: "object",
        properties: Object.fromEntries(
          names.map((other) => [
            other,
            {
              type: "object",
              properties: Object.fromEntries(
                ["S1", "S2", "S3"].map((next) => [
                  next,
                  { $ref: `#/components/schemas/${other}/properties/${next}` },
                ]),
              ),
            },
          ]),
        ),
      },
    ]),
  );
  const document = { openapi: "3.1.0", paths: {}, components: { schemas } };
  expect(pathsText(document, library)).toContain('S1?: components["schemas"]["S0/properties/S1"];');
});
