import { type DescribedBody, describedBodies } from "../../../4-model/described-bodies.ts";
import type { Operation, PairedNames } from "../../../4-model/types.ts";
import { type Code, code, identifier, json, key, lines } from "../../environment/code.ts";
import type { Rendering } from "../../targets/target.ts";
import { jsdoc } from "../../typescript/jsdoc.ts";
import { ModuleScope } from "../../typescript/module-scope.ts";

/** A module of `src/bodies/`: of each operation of a tag, the types and validators of what it is sent and answers. */
export interface BodiesView {
  readonly imports: Code;
  readonly operations: readonly {
    readonly doc: Code;
    readonly type: Code;
    readonly validatorsDoc: Code;
    readonly definition: Code;
  }[];
}

export function bodiesView(operations: readonly Operation[], { schemas }: Rendering): BodiesView {
  const named = operations.flatMap((operation) =>
    operation.bodyNames ? [{ operation, names: operation.bodyNames }] : [],
  );
  const own = named.flatMap(({ names }) => [names.type, names.value]);
  const module = new ModuleScope({ schemas, folder: "bodies", own });
  module.runtime("schema", "type Schema");
  const views = named.map(({ operation, names }) => operationBodies(operation, names, module));
  return { imports: module.imports(), operations: views };
}

function operationBodies(operation: Operation, { type, value }: PairedNames, module: ModuleScope) {
  const bodies = describedBodies(operation).map(({ key: name, schema }) => {
    const validator = module.schemaModule(schema.target);
    return {
      // Statuses are numbers, as `response.status` is one.
      member: /^\d+$/.test(name) ? json(Number(name)) : key(name),
      schema: module.import(validator.path, schema.target),
    };
  });
  const types = bodies.map(({ member, schema }) => code`${member}: ${schema};`);
  const validators = bodies.map(({ member, schema }) => code`${member}: ${schema},`);
  const name = identifier(type);
  return {
    doc: jsdoc([`The bodies of \`${operation.name}\`: ${contents(describedBodies(operation))}.`]),
    type: code`export interface ${name} {\n  ${lines(types)}\n}`,
    validatorsDoc: jsdoc([`The validators of the bodies of \`${operation.name}\`.`]),
    definition: code`export const ${identifier(value)}: {\n  readonly [Body in keyof ${name}]: Schema<${name}[Body]>;\n} = {\n  ${lines(validators)}\n};`,
  };
}

function contents(bodies: readonly DescribedBody[]): string {
  const isRequest = ({ key: name }: DescribedBody) => name.startsWith("request");
  if (bodies.every(isRequest)) return "what it is sent";
  return `${bodies.some(isRequest) ? "what it is sent, and " : ""}what it answers, by status`;
}
