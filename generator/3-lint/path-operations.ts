import { isArray, isObject, type JsonObject, type JsonValue, member } from "../1-load/json.ts";
import { appendPointer } from "../1-load/pointer.ts";
import type { Bundle } from "../2-resolve/bundle.ts";
import { operationsIn } from "../2-resolve/path-item.ts";

/** A path template, and what is declared for it. */
export interface PathOperations {
  readonly template: string;
  readonly pointer: string;
  /** The names between braces. */
  readonly variables: readonly string[];
  readonly parameters: readonly ParameterUse[];
  /** Whether something in a list of parameters cannot be understood: it may be any parameter. */
  readonly isIncomplete: boolean;
  readonly operations: readonly {
    readonly method: string;
    readonly pointer: string;
    readonly parameters: readonly ParameterUse[];
    readonly isIncomplete: boolean;
  }[];
}

/** A parameter where it is used. */
interface ParameterUse {
  /** Of the entry in the list, which may be a reference. */
  readonly pointer: string;
  readonly name: string;
  readonly in: string;
}

/** The paths of a description with their operations. What has the wrong shape is left out: it is reported. */
export function pathOperations(bundle: Bundle): PathOperations[] {
  return members(bundle.document, "paths")
    .filter(([template]) => !template.startsWith("x-"))
    .map(([template, value]) => {
      const pointer = appendPointer("/paths", template);
      const item = bundle.follow(value, pointer) ?? { value, pointer };
      return {
        template,
        pointer,
        variables: [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name),
        parameters: parametersOf(item.value, item.pointer, bundle),
        isIncomplete: isIncomplete(item.value, bundle),
        operations: operationsIn(item.value, bundle.version).map(({ method, tokens, value: operation }) => {
          const place = appendPointer(item.pointer, ...tokens);
          const parameters = parametersOf(operation, place, bundle);
          return { method, pointer: place, parameters, isIncomplete: isIncomplete(operation, bundle) };
        }),
      };
    });
}

/** The parameters in the list of a path item or an operation. */
export function parametersOf(owner: JsonValue, pointer: string, bundle: Bundle): ParameterUse[] {
  const list = member(owner, "parameters");
  if (!isArray(list)) return [];
  return list.flatMap((entry, index) => {
    const place = appendPointer(pointer, "parameters", index);
    const parameter = bundle.follow(entry, place)?.value;
    const name = member(parameter, "name");
    const location = member(parameter, "in");
    return typeof name === "string" && typeof location === "string"
      ? [{ pointer: place, name, in: location }]
      : [];
  });
}

function isIncomplete(owner: JsonValue, bundle: Bundle): boolean {
  const list = member(owner, "parameters");
  if (list === undefined) return false;
  return !isArray(list) || parametersOf(owner, "", bundle).length < list.length;
}

function members(value: JsonObject, key: string): [string, JsonValue][] {
  const object = member(value, key);
  return isObject(object) ? Object.entries(object) : [];
}
