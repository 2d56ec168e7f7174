import { isNever } from "../../4-model/is-never.ts";
import { camelCase } from "../../4-model/names.ts";
import type { Pointer, Schema } from "../../4-model/types.ts";
import { type Code, code, identifier } from "../environment/code.ts";
import { checkScope } from "../typescript/check-names.ts";
import type { ModuleScope } from "../typescript/module-scope.ts";
import { checkSchema } from "./check-schema.ts";
import { block, type Statement } from "./statement.ts";
import type { CheckFunction, Target } from "./target.ts";

export interface CheckOptions {
  readonly module: ModuleScope;
  /** The name of the function. */
  readonly name: string;
  readonly exported: boolean;
  /** Reports a construct that cannot be checked, with its place. */
  readonly unsupported: (construct: string, pointer: Pointer) => void;
}

/** A function that adds to `issues` everything about `value` that breaks the schema. */
export function schemaCheckFunction(schema: Schema, options: CheckOptions): Code {
  // Where nothing is valid, nobody looks at the value.
  const parameter = isNever(schema) ? "_value" : "value";
  return checkFunction({ ...options, parameter }, (target) => checkSchema(schema, target));
}

/** The same, for a body that is made otherwise. */
export function checkFunction(
  options: CheckOptions & { readonly parameter?: "value" | "_value" },
  body: (target: Target) => readonly Statement[],
): Code {
  const { module, name, parameter = "value" } = options;
  const statements = body(rootTarget(options));
  const issue = module.runtime("checks", "type ValidationIssue");
  const signature = code`function ${identifier(name)}(${identifier(parameter)}: unknown, issues: ${issue}[]): void`;
  const declaration = options.exported ? code`export ${signature}` : signature;
  if (statements.length > 0) return block(declaration, statements, 0);
  return code`${declaration} {\n  // Any value is valid.\n  void value;\n  void issues;\n}`;
}

function rootTarget(options: CheckOptions): Target {
  const { module, name, unsupported } = options;
  const check: CheckFunction = {
    module,
    variables: checkScope.child(),
    unsupported: (construct, schema) => unsupported(construct, schema.pointer),
    reference: (schema, hint) => {
      if (schema.kind === "reference") return module.schemaCheck(schema.target);
      return module.part(schema, () => {
        const part = module.name(camelCase(`${hint} check`));
        module.declare(schemaCheckFunction(schema, { ...options, name: part, exported: false }));
        return identifier(part);
      });
    },
  };
  return { value: code`value`, path: [], name: subject(name), check };
}

/** What a function checks: `checkPet` and `petCheck2` a pet. */
function subject(name: string): string {
  return name.replace(/^check(?=\p{Lu})|Check\d*$/gu, "");
}
