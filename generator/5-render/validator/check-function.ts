import { camelCase } from "../../4-model/names.ts";
import { ownKeywords } from "../../4-model/own-keywords.ts";
import { isNever } from "../../4-model/possible-values.ts";
import type { Pointer, Schema } from "../../4-model/types.ts";
import { type Code, code, identifier } from "../environment/code.ts";
import { checkScope } from "../typescript/check-names.ts";
import type { ModuleScope } from "../typescript/module-scope.ts";
import { checkSchema } from "./check-schema.ts";
import { decision } from "./decision.ts";
import { block, type Statement } from "./statement.ts";
import type { CheckFunction, Mode, Target } from "./target.ts";

export interface CheckOptions {
  readonly mode: Mode;
  readonly module: ModuleScope;
  /** The name of the function. */
  readonly name: string;
  readonly exported: boolean;
  /** Reports a construct that cannot be checked, with its place. */
  readonly unsupported: (construct: string, pointer: Pointer) => void;
}

/**
 * A function about `value` and a schema: whether it fits, or, in another function, what of it breaks the schema, which is
 * added to `issues`.
 */
export function schemaFunction(schema: Schema, options: CheckOptions): Code {
  // Where nothing is valid, nobody looks at the value.
  const parameter = isNever(schema) ? "_value" : "value";
  const other = options.mode === "decide" ? withoutNull(schema) : undefined;
  const isNullable = other !== undefined;
  return checkFunction({ ...options, parameter, isNullable }, (target) =>
    checkSchema(other ?? schema, target),
  );
}

/** What holds for a value that is not null, where null is one of two types and no keyword speaks about it. */
function withoutNull(schema: Schema): Schema | undefined {
  if (schema.kind !== "keywords" || schema.type?.length !== 2 || !schema.type.includes("null"))
    return undefined;
  const type = schema.type.filter((name) => name !== "null");
  const { type: _, array, object, number, string, ...others } = ownKeywords(schema);
  const isAboutType = [array, object, number, string].some((part) => part !== undefined);
  return isAboutType && Object.keys(others).length === 0 ? { ...schema, type } : undefined;
}

interface FunctionOptions extends CheckOptions {
  readonly parameter?: "value" | "_value";
  /** Whether null fits, whatever the body says. */
  readonly isNullable?: boolean;
}

/** The same, for a body that is made otherwise. */
export function checkFunction(
  options: FunctionOptions,
  body: (target: Target) => readonly Statement[],
): Code {
  const { mode, exported, parameter = "value", isNullable = false } = options;
  const statements = body(rootTarget(options));
  const isAny = statements.length === 0;
  const head = exported ? code`export function` : code`function`;
  const named = code`${head} ${identifier(options.name)}(${identifier(isAny ? "_value" : parameter)}: unknown`;
  if (mode === "decide") {
    const exception = isNullable ? code`value === null` : undefined;
    return block(code`${named}): boolean`, decision(statements, exception), 0);
  }
  const issues = options.module.runtime("checks", "type IssueCollector");
  if (isAny) return code`${named}, _issues: ${issues}): void {\n  // Any value is valid.\n}`;
  return block(code`${named}, issues: ${issues}): void`, statements, 0);
}

function rootTarget(options: CheckOptions): Target {
  const { mode, module, name, unsupported } = options;
  const check: CheckFunction = {
    mode,
    module,
    variables: checkScope.child(),
    // Once is enough: what one function cannot express, the other cannot either.
    unsupported: (construct, schema) => {
      if (mode === "explain") unsupported(construct, schema.pointer);
    },
    reference: (schema, hint, asked) => {
      if (schema.kind === "reference") return module.schemaFunction(schema.target, asked);
      return module.part(schema, asked, () => {
        const part = module.name(camelCase(`${hint} ${asked === "decide" ? "fits" : "check"}`));
        module.declare(schemaFunction(schema, { ...options, mode: asked, name: part, exported: false }));
        return identifier(part);
      });
    },
  };
  return { value: code`value`, isInside: false, name: subject(name), check };
}

/** What a function is about: `checkPet`, `fitsPet`, `petCheck` and `petFits2` a pet. */
function subject(name: string): string {
  return name.replace(/^(?:check|fits)(?=\p{Lu})|(?:Check|Fits)\d*$/gu, "");
}
