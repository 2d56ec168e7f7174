/**
 * A schema with more properties than TypeScript's control-flow analysis takes in one function of conditions: it gave up
 * on such validators with TS2563.
 */
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderSample } from "../samples/render-sample.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";
import { typeErrors } from "./type-errors.ts";

const kinds = [
  { type: "string" },
  { type: "integer", minimum: 1 },
  { type: ["string", "null"], format: "date-time" },
  { type: "object", properties: { inner: { type: "string" } } },
  { type: "array", items: { type: "string", maxLength: 5 } },
  { enum: ["a", "b"] },
];

test.each(["typescript", "typescript-7"] as const)(
  "a schema with 900 properties compiles with %s",
  async (compiler) => {
    const folder = temporaryFolder();
    const properties = Object.fromEntries(
      Array.from({ length: 900 }, (_, index) => [`field_${index}`, kinds[index % kinds.length]]),
    );
    const info = { title: "Large", version: "1" };
    const servers = [{ url: "https://api.example.com" }];
    const components = {
      schemas: { Large: { type: "object", properties, required: ["field_0", "field_899"] } },
    };
    folder.write({ "spec.json": JSON.stringify({ openapi: "3.1.0", info, servers, paths: {}, components }) });
    const sample = { name: "large", path: folder.path, spec: join(folder.path, "spec.json") };
    const { files, diagnostics } = await renderSample(sample);
    expect(diagnostics).toBe("");
    const modules = files.filter(({ path }) => path.startsWith("src/"));
    expect(modules.map(({ path }) => path)).toContain("src/schemas/large.ts");
    folder.write(Object.fromEntries(modules.map(({ path, text }) => [path, text])));
    expect(await typeErrors(folder.path, { compiler })).toBe("");
  },
  120_000,
);
