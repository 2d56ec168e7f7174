import { camelCase } from "../../4-model/names.ts";
import type { Operation, Schema } from "../../4-model/types.ts";
import { type Code, code, identifier, join } from "../environment/code.ts";
import { type CheckOptions, schemaFunction } from "./check-function.ts";
import { reachesDefault } from "./default-reach.ts";
import { type FillScope, type FillStep, propertiesStep } from "./fill-step.ts";
import { fillSteps } from "./fill-steps.ts";

/** A function that gives `value` with the defaults of a schema. Absent where there are none within reach. */
export function fillFunction(schema: Schema, options: Omit<CheckOptions, "mode">): Code | undefined {
  const { module, name, exported } = options;
  if (!reachesDefault(schema, module.schemas)) return undefined;
  return printFunction(name, exported, fillSteps(schema, scopeOf(options)));
}

/** The same for the parameters of an operation, and its body. */
export function parametersFill(operation: Operation, options: Omit<CheckOptions, "mode">): Code | undefined {
  const scope = scopeOf(options);
  const parameters = operation.parameters.map(({ property, schema }) => ({ name: property, schema }));
  const steps = [...propertiesStep(parameters, scope), ...bodySteps(operation.body, scope)];
  return steps.length === 0 ? undefined : printFunction(options.name, options.exported, steps);
}

/** The body, by the schema of the media type that is chosen. */
function bodySteps(body: Operation["body"], scope: FillScope): FillStep[] {
  if (body?.kind !== "content") return [];
  const { property, choice, content, sent } = body;
  return content.flatMap(({ mediaType, format, schema }) => {
    if (!schema || format === "binary") return [];
    return propertiesStep([{ name: property, schema }], scope).map((step): FillStep => {
      if (choice === undefined) return step;
      const chosen = code`${scope.module.runtime("checks", "getOwn")}(value, ${choice})`;
      const given = mediaType === sent.mediaType ? code`(${chosen} ?? ${mediaType})` : chosen;
      return (filled) => code`${given} === ${mediaType} ? ${step(filled)} : ${filled}`;
    });
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
  const head = code`${exported ? code`export function` : code`function`} ${identifier(name)}(value: unknown): unknown`;
  const [first, ...more] = steps;
  const last = more.pop();
  if (!first) return code`${head} {\n  return value;\n}`;
  if (!last) return code`${head} {\n  return ${first(code`value`)};\n}`;
  const filled = code`filled`;
  const between = more.map((step) => code`${filled} = ${step(filled)};\n`);
  return code`${head} {\n  let filled = ${first(code`value`)};\n  ${join([...between, code`return ${last(filled)};`], "")}\n}`;
}
