import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "../../report/measured-process.ts";
import { transpile } from "../../report/transpile.ts";
import { describeEnd, timeLimit } from "../ashlar.ts";
import type { ValidatorCase } from "./cases.ts";
import type { JsonSchema } from "./json-schema.ts";
import { buildTypia } from "./typia.ts";

/** The folder where the peers are installed. */
export const peersFolder = import.meta.dirname;

/** What a contestant is given: a folder with `schema.js`, and the generated package of the description beside it. */
export interface Arena {
  readonly folder: string;
  readonly schema: JsonSchema;
  readonly described: ValidatorCase;
}

/** A validator. It is a module that exports `is(value)`, a boolean, and `explain(value)`, a list of what is wrong. */
export interface Contestant {
  readonly name: string;
  /** The package whose version is shown. */
  readonly package?: string;
  /** How it was made, for the note below the table. */
  readonly how: string;
  /** The text of its module. May write others into the folder. Throws an error that says why, if it cannot be made. */
  entry(arena: Arena): Promise<string> | string;
  /** Another module that does the same and may be smaller, for those who cannot bear the whole library. */
  standalone?(arena: Arena): Promise<string> | string;
}

export const contestants: readonly Contestant[] = [
  {
    name: "ashlar",
    how: "what it generates",
    entry: ({ described: { description, module, validator } }) => `
import { ${validator} as validator } from "../${description}/src/${module}.js";
export const is = validator.is;
export const explain = (value) => validator.validate(value).issues ?? [];
`,
  },
  {
    name: "ajv",
    package: "ajv",
    how: "compiled, with ajv-formats, `allErrors` for the list of issues",
    entry: () => `
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import schema from "./schema.js";
const make = (allErrors) => addFormats.default(new Ajv2020({ strict: false, allErrors, logger: false })).compile(schema);
export const is = make(false);
const all = make(true);
export const explain = (value) => (all(value) ? [] : all.errors);
`,
  },
  {
    name: "typebox",
    package: "typebox",
    how: "`Schema.Compile`, its route for JSON Schema",
    entry: () => `
import { Compile } from "typebox/schema";
import schema from "./schema.js";
const validator = Compile(schema);
if (!validator.IsAccelerated()) throw new Error("it is not compiled");
export const is = (value) => validator.Check(value);
export const explain = (value) => validator.Errors(value)[1];
`,
  },
  {
    name: "typia",
    package: "typia",
    how: "made from the generated types and their JSDoc tags",
    entry: async ({ folder, described: { description, module, type } }) => {
      await buildTypia({ folder, module: `../${description}/package/src/${module}.js`, type });
      return `
import { check, validate } from "./typia-validator.js";
export const is = check;
export const explain = (value) => {
  const result = validate(value);
  return result.success ? [] : result.errors;
};
`;
    },
  },
  {
    name: "zod",
    package: "zod",
    how: "`fromJSONSchema`",
    entry: () => `
import { fromJSONSchema } from "zod";
import schema from "./schema.js";
const validator = fromJSONSchema(schema);
export const is = (value) => validator.safeParse(value).success;
export const explain = (value) => validator.safeParse(value).error?.issues ?? [];
`,
  },
  {
    name: "valibot",
    package: "valibot",
    how: "as @hey-api/openapi-ts generates it",
    entry: async (arena) => {
      await generateValibot(arena);
      return `
import * as v from "valibot";
import { vRoot as validator } from "./valibot/valibot.gen.js";
export const is = (value) => v.is(validator, value);
export const explain = (value) => v.safeParse(validator, value).issues ?? [];
`;
    },
  },
];

/** The version of an installed package. */
export function versionOf(name: string): string {
  const manifest = readFileSync(join(peersFolder, "node_modules", name, "package.json"), "utf8");
  const { version }: { readonly version: string } = JSON.parse(manifest);
  return version;
}

/** Gives the generator a description of nothing but the schema. */
async function generateValibot({ folder, schema }: Arena): Promise<void> {
  const { $defs = {}, ...root } = JSON.parse(
    JSON.stringify(schema).replaceAll("#/$defs/", "#/components/schemas/"),
  );
  const description = {
    openapi: "3.1.0",
    info: { title: "Schemas", version: "1" },
    paths: {},
    components: { schemas: { ...$defs, Root: root } },
  };
  const config = { input: description, output: "valibot", plugins: ["valibot"] };
  writeFileSync(join(folder, "openapi-ts.config.js"), `export default ${JSON.stringify(config)};`);
  const program = join(peersFolder, "node_modules/@hey-api/openapi-ts/bin/run.js");
  const failure = describeEnd(await runNode([program], { directory: folder, timeLimit }));
  if (failure !== undefined) throw new Error(`@hey-api/openapi-ts fails: ${failure}`);
  transpile(join(folder, "valibot"), join(folder, "valibot"));
}
