import { ruleParameters } from "../rule-parameters.ts";
import { type RuleContext, type RuleSubject, ruleSubject, subjectDefault } from "../rule-subject.ts";
import type { SchemaLookup } from "../schema-walk.ts";
import type { Constraint, Json, Parameter, Pointer, Schema } from "../types.ts";
import { bodyPartAt } from "./body-part.ts";
import { domainOf, either } from "./domain.ts";
import { all, any, type Formula } from "./formula.ts";
import type { Variable } from "./variable.ts";

/** All requests that the schemas of an operation allow, as far as its rules look at them. */
export interface RequestSpace {
  readonly subjects: readonly Subject[];
  readonly variables: readonly Variable[];
  /** What holds without any rule: the parts of the body stand inside each other. */
  readonly structure: Formula;
  readonly defaults: ReadonlyMap<string, Json>;
}

/** What rules speak of. */
export interface Subject {
  /** What they call it: the property of a parameter, or a JSON Pointer into the body. */
  readonly name: string;
  /** What people call it: the name of a parameter. */
  readonly wireName: string;
  readonly pointer: Pointer;
  /** Those that say something about its value. */
  readonly schemas: readonly Schema[];
  readonly parameter: Parameter | undefined;
}

export function requestSpace(
  context: RuleContext,
  constraints: readonly Constraint[],
  lookup: SchemaLookup,
): RequestSpace {
  const names = [...new Set(constraints.flatMap(ruleParameters))];
  const found = names.flatMap((name) => {
    const subject = ruleSubject(name, context, lookup);
    return subject ? [{ name, subject }] : [];
  });
  const unknown = names.filter((name) => !found.some((other) => other.name === name));
  const pointers = found.flatMap(({ name, subject }) => (subject.kind === "bodyProperty" ? [name] : []));
  const parts = bodyParts(context, pointers, lookup);
  return {
    subjects: found.map(({ name, subject }) => subjectOf(name, subject)),
    variables: [
      ...found.flatMap(({ subject }) =>
        subject.kind === "parameter" ? [parameterVariable(subject.parameter, lookup)] : [],
      ),
      ...parts.map(({ variable }) => variable),
      // What is not described is never given.
      ...unknown.map((name) => ({ name, required: false, others: { values: [], isOpen: false } })),
    ],
    structure: all(...parts.flatMap(({ structure }) => structure)),
    defaults: new Map(
      found.flatMap(({ name, subject }): [string, Json][] => {
        const value = subjectDefault(subject, lookup);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}

function subjectOf(name: string, subject: RuleSubject): Subject {
  const { schemas } = subject;
  if (subject.kind === "parameter") {
    const { parameter } = subject;
    return { name, wireName: parameter.name, pointer: parameter.pointer, schemas, parameter };
  }
  const pointer = schemas[0]?.pointer ?? subject.body.pointer;
  return { name, wireName: name, pointer, schemas, parameter: undefined };
}

function parameterVariable(
  { property, required, schema, allowEmptyValue }: Parameter,
  lookup: SchemaLookup,
): Variable {
  const { others, ...numbers } = domainOf(schema, lookup);
  const values = allowEmptyValue && !others.isOpen ? [...others.values, ""] : others.values;
  return { name: property, required, ...numbers, others: { ...others, values } };
}

interface BodyPart {
  readonly variable: Variable;
  readonly structure: readonly Formula[];
}

/** The parts of the body that rules speak of, and everything that they stand in, the body itself first. */
function bodyParts(
  { body }: RuleContext,
  pointers: readonly string[],
  lookup: SchemaLookup,
): readonly BodyPart[] {
  if (body?.kind !== "content" || pointers.length === 0) return [];
  const ways = [...new Set(pointers.flatMap(waysTo))].sort((left, right) => left.length - right.length);
  return ways.map((name): BodyPart => {
    if (name === "") {
      const others = { values: [], isOpen: true };
      return { variable: { name, required: body.required, others }, structure: [] };
    }
    const parent = name.slice(0, name.lastIndexOf("/"));
    // With a choice of media types, it is what one of their schemas says.
    const parts = body.content.map(({ schema }) => bodyPartAt(schema, name, lookup));
    const domain = parts.map((part) => part.domain).reduce(either);
    const isThere = { kind: "present", variable: name } as const;
    const isRequired = parts.every(({ required }) => required)
      ? [any({ kind: "absent", variable: parent }, isThere)]
      : [];
    return {
      variable: { name, required: false, ...domain },
      structure: [
        any({ kind: "absent", variable: name }, { kind: "present", variable: parent }),
        ...isRequired,
      ],
    };
  });
}

/** `/period/start` stands in `/period`, and that in the body. */
function waysTo(pointer: string): readonly string[] {
  const slashes = [...pointer.matchAll(/\//g)].map(({ index }) => pointer.slice(0, index));
  return [...slashes, pointer];
}
