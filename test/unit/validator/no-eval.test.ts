/** Validators run where no text may become code: under a strict Content Security Policy, or a flag of Node's. */
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { runNode } from "../../report/measured-process.ts";
import { transpile } from "../../report/transpile.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";
import { cases } from "./cases.ts";
import { sourcesOf } from "./compile.ts";

const repository = join(import.meta.dirname, "../../..");

/** Prints what the flag does, and whether each value fits. */
const program = `
import { readFileSync } from "node:fs";
import * as validators from "./index.js";

function makesCode() {
  try {
    return new Function("return true")();
  } catch (error) {
    return error.name;
  }
}
const judgements = JSON.parse(readFileSync("values.json", "utf8")).map(({ name, value }) => {
  const { issues } = validators[name].validate(value);
  return { name, value, fits: validators[name].is(value) && issues === undefined };
});
process.stdout.write(JSON.stringify({ makesCode: makesCode(), judgements }));
`;

const params = { id: "mtr_1", customer: "cus_1", start_time: 1735689600, end_time: 1735776000 };
const name = "listMeterEventSummariesParams";
const ofMeters = [
  { name, value: params, fits: true },
  { name, value: { ...params, end_time: 1735689600 }, fits: false },
  { name, value: { ...params, start_time: 1735689601 }, fits: false },
];
const ofCases = Object.entries(cases).flatMap(([name, { accepts, refuses }]) => [
  ...accepts.map((value) => ({ name, value, fits: true })),
  ...refuses.map(([value]) => ({ name, value, fits: false })),
]);
const values = [...ofMeters, ...ofCases].filter(isJson);

function isJson(value: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
}

test("no validator makes code of a text", async () => {
  const schemas = Object.fromEntries(Object.entries(cases).map(([name, { schema }]) => [name, schema]));
  const sources = await sourcesOf(schemas);
  const folder = temporaryFolder();
  const modules = Object.keys(sources).filter((path) => path.startsWith("src/schemas/"));
  const exported = ["meters/index.js", ...modules.map((path) => `cases/${path.slice(4, -3)}.js`)];
  folder.write({
    ...sources,
    "package.json": '{ "type": "module" }',
    "values.json": JSON.stringify(values),
    "index.js": exported.map((path) => `export * from "./${path}";\n`).join(""),
    "program.js": program,
    "node_modules/openapi-fetch/package.json": '{ "type": "module", "main": "index.js" }',
    "node_modules/openapi-fetch/index.js": "export default function createClient() {}\n",
  });
  transpile(join(folder.path, "src"), join(folder.path, "cases"));
  transpile(join(repository, "generated/billing-meters/src"), join(folder.path, "meters"));
  const result = await runNode(["--disallow-code-generation-from-strings", "program.js"], {
    directory: folder.path,
    timeLimit: 60,
  });
  expect(result.stderr).toBe("");
  const { makesCode, judgements } = JSON.parse(result.stdout);
  expect(makesCode).toBe("EvalError");
  expect(values.length).toBeGreaterThan(500);
  expect(judgements).toEqual(values);
});
