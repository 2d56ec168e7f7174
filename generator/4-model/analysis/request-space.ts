import { ruleParameters } from "../rule-parameters.ts";
import type { Constraint, Json, Operation, Parameter, Schema } from "../types.ts";
import { bodyPartAt } from "./body-part.ts";
import { type Domain, domainOf, type SchemaLookup } from "./domain.ts";
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

/** A parameter that rules speak of, or a part of the body. */
export interface Subject {
  /** What rules call it: the property of a parameter, or a JSON Pointer into the body. */
  readonly name: string;
  readonly schema: Schema | undefined;
  readonly parameter: Parameter | undefined;
}

export function requestSpace(
  operation: Pick<Operation, "parameters" | "body">,
  constraints: readonly Constraint[],
  lookup: SchemaLookup,
): RequestSpace {
  const names = [...new Set(constraints.flatMap(ruleParameters))];
  const parameters = names.flatMap(
    (name) => operation.parameters.find(({ property }) => property === name) ?? [],
  );
  const known = new Set(parameters.map(({ property }) => property));
  const pointers = names.filter((name) => !known.has(name));
  const parts = bodyParts(operation, pointers, lookup);
  const subjects: Subject[] = [
    ...parameters.map((parameter) => ({ name: parameter.property, schema: parameter.schema, parameter })),
    ...parts
      .filter(({ name }) => pointers.includes(name))
      .map(({ name, schema }) => ({ name, schema, parameter: undefined })),
  ];
  return {
    subjects,
    variables: [
      ...parameters.map((parameter) => parameterVariable(parameter, lookup)),
      ...parts.map(({ variable }) => variable),
    ],
    structure: all(...parts.flatMap(({ structure }) => structure)),
    defaults: new Map(
      subjects.flatMap(({ name, schema }): [string, Json][] => {
        const value =
          schema === undefined || schema.kind === "boolean" ? undefined : schema.annotations.default;
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}

function parameterVariable(
  { property, required, schema, allowEmptyValue }: Parameter,
  lookup: SchemaLookup,
): Variable {
  const { others, ...numbers }: Domain = domainOf(schema, lookup);
  const values = allowEmptyValue && !others.isOpen ? [...others.values, ""] : others.values;
  return { name: property, required, ...numbers, others: { ...others, values } };
}

interface BodyPart {
  readonly name: string;
  readonly schema: Schema | undefined;
  readonly variable: Variable;
  readonly structure: readonly Formula[];
}

const unknown: Variable["others"] = { values: [], isOpen: true };

/** The parts of the body that rules speak of, and everything that they stand in, the body itself first. */
function bodyParts(
  { body }: Pick<Operation, "body">,
  pointers: readonly string[],
  lookup: SchemaLookup,
): readonly BodyPart[] {
  if (body?.kind !== "content" || pointers.length === 0) return [];
  const ways = [...new Set(pointers.flatMap(waysTo))].sort((left, right) => left.length - right.length);
  const [only, ...more] = body.content;
  const schema = more.length === 0 ? only?.schema : undefined;
  return ways.map((name): BodyPart => {
    if (name === "") {
      return { name, schema, variable: { name, required: body.required, others: unknown }, structure: [] };
    }
    const parent = name.slice(0, name.lastIndexOf("/"));
    const part = schema && bodyPartAt(schema, name, lookup);
    const isThere = { kind: "present", variable: name } as const;
    const hasParent = { kind: "present", variable: parent } as const;
    const isRequired = part?.required ? [any({ kind: "absent", variable: parent }, isThere)] : [];
    const domain: Domain = part
      ? part.domain
      : domainOf({ kind: "boolean", pointer: "", value: true }, lookup);
    return {
      name,
      schema: part?.schema,
      variable: { name, required: false, ...domain },
      structure: [any({ kind: "absent", variable: name }, hasParent), ...isRequired],
    };
  });
}

/** `/period/start` stands in `/period`, and that in the body. */
function waysTo(pointer: string): readonly string[] {
  return [...pointer]
    .flatMap((character, index) => (character === "/" ? pointer.slice(0, index) : []))
    .concat(pointer);
}
