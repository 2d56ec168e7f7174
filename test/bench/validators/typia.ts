import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type ts from "typescript";

export interface TypiaOptions {
  readonly folder: string;
  /** The module that has the type, as it is imported from the folder. */
  readonly module: string;
  readonly type: string;
}

type Transformer = (
  program: ts.Program,
  options: object,
  extras: { readonly addDiagnostic: (diagnostic: ts.Diagnostic) => void },
) => ts.TransformerFactory<ts.SourceFile>;

/** Compiles `typia-validator.js`, in which typia's transformer has replaced the calls by the code of validators. */
export async function buildTypia({ folder, module, type }: TypiaOptions): Promise<void> {
  const require = createRequire(join(import.meta.dirname, "package.json"));
  const { default: transform }: { readonly default: Transformer } = require("typia/lib/transform");
  const typescript: typeof ts = require("typescript");
  const source = join(folder, "typia-validator.ts");
  const lines = [
    `import typia from "typia";`,
    `import type { ${type} } from "${module}";`,
    `export const check = typia.createIs<${type}>();`,
    `export const validate = typia.createValidate<${type}>();`,
  ];
  writeFileSync(source, `${lines.join("\n")}\n`);
  const program = typescript.createProgram([source], {
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  });
  const refusals: string[] = [];
  const addDiagnostic = ({ messageText }: ts.Diagnostic) =>
    refusals.push(typescript.flattenDiagnosticMessageText(messageText, " "));
  const transformers = { before: [transform(program, {}, { addDiagnostic })] };
  program.emit(program.getSourceFile(source), undefined, undefined, undefined, transformers);
  const [refusal] = refusals;
  if (refusal !== undefined) throw new Error(refusal.slice(0, 200));
}
