import type { Operation, PairedNames, Schema } from "../../../4-model/types.ts";
import { type Code, code, identifier, join, key, lines } from "../../environment/code.ts";
import { optionalText } from "../../environment/text.ts";
import type { Rendering } from "../../targets/target.ts";
import { jsdoc } from "../../typescript/jsdoc.ts";
import { annotated, primary, type TypeCode } from "../../typescript/layout.ts";
import { functionNames, ModuleScope } from "../../typescript/module-scope.ts";
import { typeExpression } from "../../typescript/type-expression.ts";
import { schemaFunction } from "../../validator/check-function.ts";
import { fillFunction } from "../../validator/fill-function.ts";

/** A module of what the API sends by itself: the payloads by event, and their validators, for whoever receives them. */
export interface EventsView {
  readonly imports: Code;
  readonly doc: Code;
  readonly type: Code;
  readonly union: Code | undefined;
  readonly validatorsDoc: Code;
  readonly definition: Code;
  readonly declarations: readonly Code[];
}

export interface EventsOptions {
  /** Of the type of all payloads and of the object of their validators. */
  readonly names: PairedNames;
  /** The name of the union of all payloads. */
  readonly union?: string;
  /** The folder of the module, or nothing for `src/` itself. */
  readonly folder: string;
  /** What they are: `The payloads of the webhooks`. */
  readonly what: string;
}

export function eventsView(
  events: readonly Operation[],
  { names, union, folder, what }: EventsOptions,
  { schemas, unsupported }: Rendering,
): EventsView {
  const own = [names.type, names.value, ...(union === undefined ? [] : [union])];
  const module = new ModuleScope({ schemas, folder, own });
  const schemaType = module.runtime("schema", "type Schema");
  const payloads = events.flatMap((event) => {
    const { body } = event;
    if (body?.kind !== "content" || event.event === undefined) return [];
    const anything: Schema = { kind: "boolean", pointer: body.pointer, value: true };
    const schema = body.sent.format === "binary" ? anything : (body.sent.schema ?? anything);
    return { event, name: event.event, schema };
  });
  const members = payloads.map(({ event, name, schema }) => {
    const doc = jsdoc(
      [optionalText(event.summary ?? event.description)],
      event.deprecated ? [{ name: "deprecated" }] : [],
    );
    return code`${doc}${annotated(code`${key(name)}:`, payloadType(schema, module).code)};`;
  });
  const validators = payloads.map(({ name, schema }) => {
    if (schema.kind === "reference") return code`${key(name)}: ${identifier(schema.target)},`;
    const functions = (["decide", "explain"] as const).map((mode) => {
      const own = module.name(functionNames("Payload")[mode]);
      module.declare(schemaFunction(schema, { mode, module, name: own, exported: false, unsupported }));
      return identifier(own);
    });
    const fill = module.name(functionNames("Payload").fill);
    const filling = fillFunction(schema, { module, name: fill, exported: false, unsupported });
    if (filling) {
      module.declare(filling);
      functions.push(identifier(fill));
    }
    const defineSchema = module.runtime("schema", "defineSchema");
    return code`${key(name)}: /* @__PURE__ */ ${defineSchema}(${join(functions, ", ")}),`;
  });
  const type = identifier(names.type);
  return {
    imports: module.imports(),
    doc: jsdoc([`${what}, by event.`]),
    type: code`export interface ${type} {\n  ${lines(members)}\n}`,
    union: union === undefined ? undefined : code`export type ${identifier(union)} = ${type}[keyof ${type}];`,
    validatorsDoc: jsdoc(["The validators of the payloads: whoever receives one checks it by its event."]),
    definition: code`export const ${identifier(names.value)}: {\n  readonly [Event in keyof ${type}]: ${schemaType}<${type}[Event]>;\n} = {\n  ${lines(validators)}\n};`,
    declarations: module.declarations,
  };
}

/** A named schema is imported with its validator, under the one name that both have. */
function payloadType(schema: Schema, module: ModuleScope): TypeCode {
  if (schema.kind !== "reference") return typeExpression(schema, (name) => module.schemaType(name));
  const { path, name } = module.schemaModule(schema.target);
  return primary(module.import(path, name.toString()));
}
