import type { Operation } from "../../../4-model/types.ts";
import { type Code, code, identifier } from "../../environment/code.ts";
import { schemaLookup } from "../../sentences/find-schema.ts";
import type { Rendering } from "../../targets/target.ts";
import { loader } from "../../typescript/layout.ts";
import { ModuleScope } from "../../typescript/module-scope.ts";
import { knownNames, parametersFunction } from "../../validator/check-parameters.ts";
import { entryTable, parameterEntry } from "./parameter-entry.ts";
import { parameterNames, requestNames, sentenceOf } from "./parameters-view.ts";

/**
 * A module of `src/requests/`: all that a call needs to know about its parameters. What is wrong with them is in a module
 * of `src/parameters/`, which is loaded only then.
 */
export interface RequestView {
  readonly imports: Code;
  readonly operation: Code;
  /** How each parameter is sent. */
  readonly table: Code;
  /** The names of all of them. */
  readonly known: Code;
  /** What loads the validator of the parameters. */
  readonly validator: Code;
  readonly declarations: readonly Code[];
  /** The name of the function. */
  readonly fits: Code;
  readonly fitsFunction: Code;
}

export function requestView(operation: Operation, rendering: Rendering): RequestView {
  const { schemas, unsupported } = rendering;
  const { functions, schema } = parameterNames(operation);
  const own = [...Object.values(requestNames), functions.decide, "parameters"];
  const module = new ModuleScope({ schemas, folder: "requests", own });
  const fitsFunction = parametersFunction(operation, {
    mode: "decide",
    module,
    name: functions.decide,
    exported: false,
    unsupported,
    sentence: sentenceOf(operation, rendering),
    schemas: schemaLookup(rendering.model),
    known: identifier(requestNames.known),
  });
  module.runtime("parameters", "type ParameterDescription");
  module.runtime("parameters", "type RequestParameters");
  const parameters = { path: `../parameters/${operation.file}.js`, name: identifier(schema) };
  const entries = operation.parameters.map((parameter) => parameterEntry(parameter, module));
  return {
    imports: module.imports(),
    operation: identifier(operation.name),
    table: entryTable("parameters", entries),
    known: knownNames(requestNames.known, operation),
    validator: loader(parameters, code`validator`, 2),
    declarations: module.declarations,
    fits: identifier(functions.decide),
    fitsFunction,
  };
}
