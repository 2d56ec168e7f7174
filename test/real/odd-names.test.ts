/** A description whose names are all odd, from the text to the compiled package. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { reservedWords } from "../../generator/4-model/names.ts";
import { apply } from "../../generator/6-write/apply.ts";
import { plan } from "../../generator/6-write/plan.ts";
import { generate } from "../../generator/generate.ts";
import { nodeHost } from "../../generator/host/node-host.ts";
import * as checks from "../../templates/runtime/checks.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";
import { typeErrors } from "./type-errors.ts";

// `explainAt`, and `At`, which would collide with it if generated functions began with `explain`.
const runtimeNames = Object.keys(checks).flatMap((name) => [name, name.replace(/^[a-z]+/, "")]);

const schemaKeys = distinct([
  ...reservedWords,
  ...runtimeNames,
  ..."User user USER a-b a_b A.B 404 -- _ __proto__ constructor hasOwnProperty con index ApiError Schema Client".split(
    " ",
  ),
  "X".repeat(300),
  `${"X".repeat(300)}Y`,
]);
const operationIds = distinct([
  ...schemaKeys,
  ..."pets Pets petsParams createClient pagedCall 全てのペット 🎉 ✨ é e\u0301 \u3164 */ ${x} `y`".split(" "),
]);

test("compiles, and nothing hides anything", async () => {
  const folder = temporaryFolder();
  folder.write({ "spec.json": JSON.stringify(description()) });
  const [spec, output, host] = [join(folder.path, "spec.json"), join(folder.path, "client"), nodeHost()];
  const { files, diagnostics } = await generate({ spec, output, host });
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  await apply(await plan(files ?? [], output, host), output, host);
  expect(await typeErrors(folder.path, { compiler: "typescript-7" })).toBe("");
});

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== "");
}

function description() {
  const string = { type: "string" };
  const references = schemaKeys.map((key) => [key, { $ref: `#/components/schemas/${key}` }]);
  const all = { type: "object", properties: Object.fromEntries(references) };
  const own = { type: "object", properties: { a: string, all: { $ref: "#/components/schemas/All" } } };
  const content = { "application/json": { schema: own } };
  const operations = operationIds.map((operationId, index) => ({
    operationId,
    tags: [operationIds[index % 40]],
    parameters: [
      ...["query", "header", "cookie"].map((location) => ({
        name: operationId,
        in: location,
        schema: string,
      })),
      { name: "body", in: "query", schema: string },
    ].filter(({ name }) => /^[\w-]+$/.test(name) || name === "body"),
    requestBody: { content },
    responses: { 200: { description: "", content }, 404: { description: "", content } },
  }));
  return {
    openapi: "3.1.0",
    info: { title: "Odd", version: "1.0.0" },
    paths: Object.fromEntries(operations.map((operation, index) => [`/p${index}`, { post: operation }])),
    components: {
      schemas: {
        All: all,
        ...Object.fromEntries(
          schemaKeys.map((key) => [key, { type: "object", properties: { [key]: string, a: string } }]),
        ),
      },
    },
  };
}
