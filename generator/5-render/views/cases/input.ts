import { ruleParameters } from "../../../4-model/rule-parameters.ts";
import { keysOf, ruleSubject } from "../../../4-model/rule-subject.ts";
import type { ApiModel, Json, Operation, Parameter, Schema } from "../../../4-model/types.ts";
import { schemaLookup } from "../../sentences/find-schema.ts";
import { sampleValue } from "../docs/sample-value.ts";
import { type Preferences, RuleRequests, type RuleValues } from "./rule-requests.ts";

/** What a request to an operation is made of. */
export interface Input {
  /** By the property of the parameter. */
  readonly parameters: ReadonlyMap<string, Json>;
  readonly body: Json | undefined;
}

/** What must be sent, and no more, with all rules of the operation kept. */
export function sampleInput(operation: Operation, model: ApiModel): Input {
  const usual = usualInput(operation, model);
  if (operation.constraints.length === 0) return usual;
  const found = ruleRequests(operation, model, usual).find(operation.constraints);
  return found ? withRuleValues(usual, found, { operation, model }) : usual;
}

/** The samples of what must be sent. */
export function usualInput(operation: Operation, model: ApiModel): Input {
  const required = operation.parameters.filter((parameter) => parameter.required);
  return {
    parameters: new Map(required.map((parameter) => [parameter.property, sampleOf(parameter, model)])),
    body: sampleBody(operation, model),
  };
}

/** Requests that keep rules of the operation, as near as possible to an input. */
export function ruleRequests(operation: Operation, model: ApiModel, usual: Input): RuleRequests {
  return new RuleRequests(operation, model, preferences(operation, model, usual));
}

/** An input with other values for what rules speak of. */
export function withRuleValues(
  input: Input,
  values: RuleValues,
  { operation, model }: { readonly operation: Operation; readonly model: ApiModel },
): Input {
  const lookup = schemaLookup(model);
  const names = [...new Set(operation.constraints.flatMap(ruleParameters))];
  const subjects = names.map((name) => ({ name, subject: ruleSubject(name, operation, lookup) }));
  const parameters = new Map(input.parameters);
  let body = input.body;
  const parts = new Set<string>();
  for (const { name, subject } of subjects) {
    const value = values.get(name);
    if (subject?.kind === "bodyProperty") for (const way of waysTo(name)) parts.add(way);
    else if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  for (const pointer of [...parts].sort((left, right) => left.length - right.length)) {
    const tokens = keysOf(pointer);
    const value = values.get(pointer);
    const isPart = names.includes(pointer) || value === undefined;
    // What others stand in is as it was, or as they will make it.
    body = withPart(body, tokens, isPart ? value : (partOf(body, tokens) ?? {}));
  }
  return { parameters, body };
}

/** In document order. */
export function parametersOf(input: Input, { parameters }: Operation) {
  return parameters.flatMap((parameter) => {
    const value = input.parameters.get(parameter.property);
    return value === undefined ? [] : [{ parameter, value }];
  });
}

function preferences(operation: Operation, model: ApiModel, { parameters, body }: Input): Preferences {
  const lookup = schemaLookup(model);
  const names = [...new Set(operation.constraints.flatMap(ruleParameters))];
  const usual = new Map<string, Json>();
  for (const name of names) {
    const subject = ruleSubject(name, operation, lookup);
    const value = parameters.get(name);
    if (subject?.kind === "parameter" && value !== undefined) usual.set(name, value);
    if (subject?.kind !== "bodyProperty") continue;
    for (const way of waysTo(name)) {
      const part = partOf(body, keysOf(way));
      if (part !== undefined) usual.set(way, part);
    }
  }
  return {
    usual,
    sampleOf: (name) => {
      const subject = ruleSubject(name, operation, lookup);
      if (subject?.kind === "parameter") return sampleOf(subject.parameter, model);
      const schema = subject?.schemas[0];
      return schema && sampleValue(schema, model);
    },
  };
}

function sampleOf(parameter: Parameter, model: ApiModel): Json {
  return parameter.examples[0]?.value ?? sampleValue(parameter.schema, model);
}

function sampleBody({ body }: Operation, model: ApiModel): Json | undefined {
  if (body?.kind !== "content") return undefined;
  const { examples, schema, pointer } = body.sent;
  const any: Schema = { kind: "boolean", pointer, value: true };
  return examples[0]?.value ?? sampleValue(schema ?? any, model);
}

/** `/period/start` stands in `/period`, and that in the body. */
function waysTo(pointer: string): readonly string[] {
  const slashes = [...pointer.matchAll(/\//g)].map(({ index }) => pointer.slice(0, index));
  return [...slashes, pointer];
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands in an object, through own properties only. */
function partOf(value: Json | undefined, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (current, key) => (isObject(current) && Object.hasOwn(current, key) ? current[key] : undefined),
    value,
  );
}

/** The same object with another part, or without it. */
function withPart(
  value: Json | undefined,
  [key, ...rest]: readonly string[],
  part: Json | undefined,
): Json | undefined {
  if (key === undefined) return part;
  if (!isObject(value)) {
    return part === undefined ? value : Object.fromEntries([[key, withPart({}, rest, part) ?? null]]);
  }
  const changed = withPart(Object.hasOwn(value, key) ? value[key] : undefined, rest, part);
  const entries = Object.entries(value).filter(([name]) => name !== key);
  if (changed === undefined) return Object.fromEntries(entries);
  const isThere = Object.hasOwn(value, key);
  return Object.fromEntries(
    isThere
      ? Object.entries(value).map(([name, own]) => [name, name === key ? changed : own])
      : [...entries, [key, changed]],
  );
}
