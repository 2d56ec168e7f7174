/** Schemas that nobody has thought of: their packages compile, and Ajv agrees with their validators. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { typeErrors } from "../../real/type-errors.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";
import { memoryHost } from "../resolve/memory-host.ts";
import { compile } from "./compile.ts";
import { randomSchemas, randomValues } from "./random-schemas.ts";

const schemas = randomSchemas(1, 80);
const values = randomValues(2, 150);

test("the whole package compiles under the strictest flags", async () => {
  const info = { title: "Random", version: "1" };
  const text = JSON.stringify({ openapi: "3.1.0", info, paths: {}, components: { schemas } });
  const host = memoryHost({ "/random.json": text });
  const { files = [], diagnostics } = await generate({ spec: "/random.json", output: "/random", host });
  expect(diagnostics.map(({ code }) => code)).toEqual([]);
  const folder = temporaryFolder();
  const modules = files.filter(({ path }) => path.startsWith("src/"));
  folder.write(Object.fromEntries(modules.map(({ path, text }) => [path, text])));
  expect(await typeErrors(folder.path, { compiler: "typescript-7" })).toBe("");
});

test("Ajv agrees, and what decides is of one mind with what explains", async () => {
  const validators = await compile(schemas);
  const ajv = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true });
  ajv.addSchema({ $id: "https://test/", components: { schemas } });
  const verdicts = Object.keys(schemas).flatMap((name) => {
    const [validator, judge] = [validators[name], ajv.getSchema(`https://test/#/components/schemas/${name}`)];
    return values.map((value) => ({
      about: { name, value },
      decided: validator?.is(value),
      explained: validator?.validate(value).issues === undefined,
      judged: judge?.(value),
    }));
  });
  const isDisputed = ({ decided, explained, judged }: (typeof verdicts)[number]) =>
    decided !== judged || explained !== judged;
  expect(verdicts.filter(isDisputed)).toEqual([]);
  // Most values are refused by most schemas, and enough are not.
  expect(verdicts.filter(({ judged }) => judged).length).toBeGreaterThan(verdicts.length / 10);
});
