import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type CaseValues, createCaseValues } from "../../bench/validators/case-values.ts";
import { readDescription, type ValidatorCase } from "../../bench/validators/cases.ts";

/** Runs in the page: says whether the policy holds, and for each value whether it fits. */
const program = `
import { validator } from "./validator.js";
import { valid, invalid } from "./values.js";

function makesCode() {
  try {
    return String(new Function("return true")());
  } catch (error) {
    return error.name;
  }
}
function judge(value) {
  const fits = validator.is(value);
  return fits === (validator.validate(value).issues === undefined) && fits;
}
const result = document.querySelector("#result");
try {
  const verdict = { makesCode: makesCode(), valid: valid.map(judge), invalid: invalid.map(judge) };
  result.textContent = JSON.stringify(verdict);
} catch (error) {
  result.textContent = JSON.stringify({ error: String(error) });
}
result.dataset.done = "";
`;

const html = `<!doctype html>
<title>Validators</title>
<p id="result"></p>
<script type="module" src="program.js"></script>
`;

interface Verdict {
  readonly error?: string;
  readonly makesCode: string;
  readonly valid: readonly boolean[];
  readonly invalid: readonly boolean[];
}

export interface JudgePage {
  /** Relative to the folder. */
  readonly path: string;
  readonly values: CaseValues;
}

/** Writes a page that judges values by the validator of a case, which is generated and compiled in the same folder. */
export function writePage(folder: string, described: ValidatorCase): JudgePage {
  const { name, description, module, validator, schema: schemaOf, items, keepsRules } = described;
  const schema = schemaOf(readDescription(join(folder, description, "package")));
  const judge = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  const values = createCaseValues(schema, { items, keepsRules, judge: { is: (value) => judge(value) } });
  const path = name.replaceAll(/\W+/g, "-");
  const files = {
    "index.html": html,
    "program.js": program,
    "validator.js": `export { ${validator} as validator } from "../${description}/src/${module}.js";\n`,
    "values.js": Object.entries(values)
      .map(([kind, list]) => `export const ${kind} = ${JSON.stringify(list)};\n`)
      .join(""),
  };
  mkdirSync(join(folder, path));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, path, file), text);
  return { path: `${path}/index.html`, values };
}

/** What is wrong with the answer of a page. */
export function findMistakes(text: string, { valid, invalid }: CaseValues): string[] {
  const verdict: Verdict = JSON.parse(text);
  if (verdict.error !== undefined) return [`it fails: ${verdict.error}`];
  const refused = valid.filter((_, index) => verdict.valid[index] !== true).length;
  const accepted = invalid.filter((_, index) => verdict.invalid[index] !== false).length;
  return [
    ...(verdict.makesCode === "EvalError" ? [] : [`the policy does not hold: ${verdict.makesCode}`]),
    ...(refused > 0 ? [`refuses ${refused} valid values`] : []),
    ...(accepted > 0 ? [`accepts ${accepted} invalid values`] : []),
  ];
}
