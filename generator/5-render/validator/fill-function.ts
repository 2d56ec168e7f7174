import { camelCase } from "../../4-model/names.ts";
import type { Operation, Schema } from "../../4-model/types.ts";
import { type Code, code, identifier, join } from "../environment/code.ts";
import { type CheckOptions, schemaFunction } from "./check-function.ts";
import { reachesDefault } from "./default-reach.ts";
import { type FillScope, type FillStep, propertiesStep } from "./fill-step.ts";
import { fillSteps } from "./fill-steps.ts";
import { block, callStatement, ifThen, type Statement, statement } from "./statement.ts";

/** A function that gives `value` with the defaults of a schema. Absent where there are none within reach. */
export function fillFunction(schema: Schema, options: Omit<CheckOptions, "mode">): Code | undefined {
  const { module, name, exported } = options;
  if (!reachesDefault(schema, module.schemas)) return undefined;
  return printFunction(name, exported, fillSteps(schema, scopeOf(options)));
}

/** The same for the parameters of an operation, and its body. */
export function parametersFill(operation: Operation, options: Omit<CheckOptions, "mode">): Code | undefined {
  const { parameters, body } = operation;
  const scope = scopeOf(options);
  const content = body?.kind === "content" ? body : undefined;
  const sent = content && content.choice === undefined ? [{ ...content, ...content.sent }] : [];
  const always = [...parameters, ...sent].flatMap(({ property, schema }) =>
    schema ? [{ name: property, schema }] : [],
  );
  const steps = [...propertiesStep(always, scope), ...chosenBodySteps(content, scope)];
  return steps.length === 0 ? undefined : printFunction(options.name, options.exported, steps);
}

/** The body, by the schema of the media type that is chosen. */
function chosenBodySteps(
  body: Extract<Operation["body"], { kind: "content" }> | undefined,
  scope: FillScope,
): FillStep[] {
  if (body?.choice === undefined) return [];
  const { property, choice, content, sent } = body;
  const chosen = code`${scope.module.runtime("checks", "getOwn")}(value, ${choice})`;
  return content.flatMap(({ mediaType, format, schema }) => {
    if (!schema || format === "binary") return [];
    const given = mediaType === sent.mediaType ? code`(${chosen} ?? ${mediaType})` : chosen;
    const when = code`${given} === ${mediaType}`;
    return propertiesStep([{ name: property, schema }], scope).map((step) => ({ ...step, when }));
  });
}

function scopeOf(options: Omit<CheckOptions, "mode">): FillScope {
  const { module, name } = options;
  const part = (schema: Schema, kind: "decide" | "fill", make: (name: string) => Code, hint: string) =>
    module.part(schema, kind, () => {
      const own = module.name(camelCase(`${hint} ${kind === "decide" ? "fits" : "fill"}`));
      module.declare(make(own));
      return identifier(own);
    });
  const inner = (own: string) => ({ ...options, name: own, exported: false });
  return {
    module,
    name: name.replace(/^fill(?=\p{Lu})|Fill\d*$/gu, ""),
    fill: (schema, hint) => {
      if (!reachesDefault(schema, module.schemas)) return undefined;
      if (schema.kind === "reference") return module.schemaFunction(schema.target, "fill");
      return part(
        schema,
        "fill",
        (own) => printFunction(own, false, fillSteps(schema, scopeOf(inner(own)))),
        hint,
      );
    },
    fits: (schema, hint) => {
      if (schema.kind === "reference") return module.schemaFunction(schema.target, "decide");
      return part(schema, "decide", (own) => schemaFunction(schema, { ...inner(own), mode: "decide" }), hint);
    },
  };
}

function printFunction(name: string, exported: boolean, steps: readonly FillStep[]): Code {
  const head = exported ? code`export function` : code`function`;
  const signature = code`${head} ${identifier(name)}(value: unknown): unknown`;
  return block(signature, printSteps(steps), 0);
}

/** The last step is returned, unless it depends on something. */
function printSteps(steps: readonly FillStep[]): readonly Statement[] {
  const [only, ...others] = steps;
  if (!only) return [statement(code`return value;`)];
  if (others.length === 0) {
    const filled = stepStatement(code`return `, only, code`value`);
    return only.when ? [ifThen(only.when, [filled]), statement(code`return value;`)] : [filled];
  }
  const last = others.at(-1);
  const isReturned = last !== undefined && !last.when;
  const between = isReturned ? others.slice(0, -1) : others;
  const keyword = between.length === 0 ? code`const` : code`let`;
  const first = only.when
    ? [statement(code`let filled = value;`), assigned(only)]
    : [stepStatement(code`${keyword} filled = `, only, code`value`)];
  const end = isReturned ? stepStatement(code`return `, last, code`filled`) : statement(code`return filled;`);
  return [...first, ...between.map(assigned), end];
}

function assigned(step: FillStep): Statement {
  const filled = stepStatement(code`filled = `, step, code`filled`);
  return step.when ? ifThen(step.when, [filled]) : filled;
}

function stepStatement(before: Code, { callee, values }: FillStep, filled: Code): Statement {
  const all = values(filled);
  const called = code`${before}${callee}`;
  // A list on lines of its own is the last that is given, and begins on the same line.
  const isHugging = all.at(-1)?.hasLines === true;
  return isHugging ? statement(code`${called}(${join(all, ", ")});`) : callStatement(called, all);
}
