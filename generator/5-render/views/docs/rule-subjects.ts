import { ruleParameters } from "../../../4-model/rule-parameters.ts";
import { isSubjectRequired, ruleSubject, subjectDefault } from "../../../4-model/rule-subject.ts";
import type { ApiModel, Json, Operation, Schema } from "../../../4-model/types.ts";
import { schemaLookup } from "../../sentences/find-schema.ts";

/** What the rules of an operation name: a parameter, or a property of the body. */
export interface SampleSubject {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly fallback: Json | undefined;
  /** The properties that lead to it, where it is inside of the body. */
  readonly keys: readonly string[];
}

/** All that rules name, parameters first, in document order. */
export function sampleSubjects(operation: Operation, model: ApiModel): readonly SampleSubject[] {
  const lookup = schemaLookup(model);
  const named = new Set(operation.constraints.flatMap(ruleParameters));
  const parameters = operation.parameters.map(({ property }) => property);
  const others = [...named].filter((name) => !parameters.includes(name));
  return [...parameters.filter((name) => named.has(name)), ...others].flatMap((name) => {
    const subject = ruleSubject(name, operation, lookup);
    const [schema] = subject?.schemas ?? [];
    if (!subject || !schema) return [];
    const keys = subject.kind === "parameter" ? [] : subject.keys;
    const required = isSubjectRequired(subject, lookup);
    return [{ name, schema, required, fallback: subjectDefault(subject, lookup), keys }];
  });
}

/** What is inside of a body; undefined where it is not there. */
export function insideOf(body: Json, keys: readonly string[]): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return body;
  const inner = isObject(body) && Object.hasOwn(body, key) ? body[key] : undefined;
  return inner === undefined ? undefined : insideOf(inner, rest);
}

/** A body with another value inside, or without it; the objects on the way to a new one are made. */
export function withInside(body: Json, keys: readonly string[], value: Json | undefined): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return value ?? body;
  const object = isObject(body) ? body : {};
  const isThere = Object.hasOwn(object, key);
  if (value === undefined) {
    if (!isThere) return body;
    if (rest.length === 0) return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  }
  return { ...object, [key]: withInside(isThere ? (object[key] ?? null) : {}, rest, value) };
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
