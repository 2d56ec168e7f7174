import type { Header, Operation, PairedNames, Parameter, Schema } from "../../../4-model/types.ts";
import { type Code, code, identifier, lines } from "../../environment/code.ts";
import { schemaLookup } from "../../sentences/find-schema.ts";
import type { Rendering } from "../../targets/target.ts";
import { jsdoc } from "../../typescript/jsdoc.ts";
import { callAssignment } from "../../typescript/layout.ts";
import { functionNames, ModuleScope } from "../../typescript/module-scope.ts";
import { knownNames, parametersFunction } from "../../validator/check-parameters.ts";
import { entryTable, parameterEntry } from "./parameter-entry.ts";
import { parameterLine } from "./parameters-view.ts";

/** A module of `src/headers/`: the headers of an operation's responses, with what `readHeaders` reads and checks them by. */
export interface HeadersView {
  readonly imports: Code;
  readonly doc: Code;
  readonly type: Code;
  /** How each of them is read. */
  readonly table: Code;
  readonly definition: Code;
  readonly declarations: readonly Code[];
  readonly fitsFunction: Code;
  readonly checkFunction: Code;
}

export function headersView(
  operation: Operation,
  { type, value }: PairedNames,
  { model, schemas, unsupported }: Rendering,
): HeadersView {
  const names = functionNames(type);
  const own = [type, value, ...Object.values(names), "headers", "knownHeaders"];
  const module = new ModuleScope({ schemas, folder: "headers", own });
  const parameters = headerParameters(operation);
  const described = { ...withoutBody(operation), parameters, constraints: [] };
  const known = "knownHeaders";
  const options = {
    module,
    exported: false,
    unsupported,
    known: identifier(known),
    schemas: schemaLookup(model),
    sentence: () => {
      throw new Error("Headers have no rules between them");
    },
  };
  const fitsFunction = parametersFunction(described, { ...options, mode: "decide", name: names.decide });
  const checkFunction = parametersFunction(described, { ...options, mode: "explain", name: names.explain });
  module.runtime("parameters", "defineParameters");
  module.runtime("parameters", "type ParameterDescription");
  module.runtime("parameters", "type ParameterSchema");
  const members = parameters.map((parameter) => parameterLine(parameter, (name) => module.schemaType(name)));
  const entries = parameters.map((parameter) => parameterEntry(parameter, module));
  return {
    imports: module.imports(),
    doc: jsdoc([`Headers of the responses of \`${operation.name}\`: \`readHeaders(${value}, response)\`.`]),
    type: code`export interface ${identifier(type)} {\n  ${lines(members)}\n}`,
    table: entryTable("headers", entries),
    definition: callAssignment(
      code`export const ${identifier(value)}: ParameterSchema<${identifier(type)}>`,
      code`/* @__PURE__ */ defineParameters`,
      [code`{ parameters: headers, fits: ${identifier(names.decide)} }`, identifier(names.explain)],
    ),
    declarations: [knownNames(known, described), ...module.declarations],
    fitsFunction,
    checkFunction,
  };
}

function withoutBody({ body: _body, ...operation }: Operation): Operation {
  return operation;
}

/** Each header once, whatever its case; required if every response has to have it. */
function headerParameters({ responses }: Operation): Parameter[] {
  const found = new Map<string, Header[]>();
  for (const header of responses.flatMap(({ headers }) => headers)) {
    const name = header.name.toLowerCase();
    found.set(name, [...(found.get(name) ?? []), header]);
  }
  return [...found.values()].flatMap((same) => {
    const [first] = same;
    if (!first || first.name.toLowerCase() === "content-type") return [];
    const isEverywhere = same.length === responses.length;
    return {
      kind: "parameter",
      in: "header",
      property: first.name,
      allowEmptyValue: false,
      allowReserved: false,
      style: "simple",
      examples: [],
      ...first,
      required: isEverywhere && same.every(({ required }) => required),
      schema: oneOfThem(same.map(({ schema }) => schema)),
    };
  });
}

/** Responses may describe a header differently. */
function oneOfThem(schemas: readonly Schema[]): Schema {
  const withoutPlace = (schema: Schema) =>
    JSON.stringify(schema, (key, value: unknown) => (key === "pointer" ? undefined : value));
  const different = [...new Map(schemas.map((schema) => [withoutPlace(schema), schema])).values()];
  const [first] = different;
  if (!first) throw new Error("A header that no response has");
  if (different.length === 1) return first;
  return { kind: "keywords", pointer: first.pointer, annotations: {}, anyOf: different };
}
