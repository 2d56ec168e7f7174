import { subjectDefault } from "../../../4-model/rule-subject.ts";
import type { ApiModel, Constraint, Json, Operation, Parameter } from "../../../4-model/types.ts";
import { type Code, code, join, json, key, lines, nothing } from "../../environment/code.ts";
import { keywordsOf, schemaLookup } from "../../sentences/find-schema.ts";
import { lineWidth } from "../../typescript/layout.ts";
import {
  type Alternative,
  type Claim,
  type ClaimedParameter,
  ruleAlternatives,
} from "./type-alternatives.ts";

/**
 * What the rules between parameters say about presence, and about the values that a type lists, as types to intersect the
 * parameters with. Rules that calculate, that look for texts or into the body are beyond TypeScript: only the check has them.
 */
export function constraintTypes({ constraints, parameters }: Operation, model: ApiModel): Code[] {
  if (constraints.length === 0) return [];
  const claimed = new Map(
    parameters.map((parameter) => [parameter.property, claimedParameter(parameter, model)]),
  );
  const rules = constraints.flatMap((constraint) => {
    const alternatives = ruleAlternatives(constraint, claimed);
    // Where nothing is left of an alternative, it is always so; where none is left, the call can never be right.
    if (!alternatives || alternatives.length === 0 || alternatives.some(({ size }) => size === 0)) return [];
    return [{ alternatives, isGroup: isGroup(constraint) }];
  });
  const groups = rules.filter(({ isGroup }) => isGroup).map(({ alternatives }) => alternatives);
  const said = new Set(within(1000, groups));
  const product = [...said].reduce((count, { length }) => count * length, 1);
  const others = rules.filter(({ isGroup, alternatives }) => !isGroup && isReadable(alternatives));
  for (const alternatives of within(
    100 / product,
    others.map(({ alternatives }) => alternatives),
  )) {
    said.add(alternatives);
  }
  return rules.flatMap(({ alternatives }) => (said.has(alternatives) ? [unionOf(alternatives)] : []));
}

/** Groups of parameters are read as they are, however large. */
function isGroup({ when, ...rule }: Constraint): boolean {
  return !when && "conditions" in rule && rule.conditions.every(({ kind }) => kind === "present");
}

/** A type that nobody can read is worse than none. */
function isReadable(alternatives: readonly Alternative[]): boolean {
  return alternatives.length <= 4 && alternatives.every((claims) => claims.size <= 6);
}

/**
 * The first unions that together make no more than so many types: an intersection of unions is a union of intersections to a
 * compiler, which takes ever longer to compare and gives up in the end.
 */
function within(
  most: number,
  unions: readonly (readonly Alternative[])[],
): readonly (readonly Alternative[])[] {
  let count = 1;
  return unions.filter(({ length }) => {
    if (count * length > most) return false;
    count *= length;
    return true;
  });
}

function claimedParameter(parameter: Parameter, model: ApiModel): ClaimedParameter {
  const { schema, required, allowEmptyValue } = parameter;
  const keywords = keywordsOf(schema, model);
  const listed = keywords?.isOpen || allowEmptyValue ? undefined : keywords?.enum;
  const fallback = subjectDefault({ kind: "parameter", parameter, schemas: [schema] }, schemaLookup(model));
  return { required, values: listed?.every(isText) ? listed : undefined, fallback };
}

/** Other values are hardly ever told apart by what a variable is known to hold. */
function isText(value: Json): boolean {
  return typeof value === "string";
}

/** `({ a: unknown; b?: undefined } | { mode: "day" })`, an alternative a line where that is long. */
function unionOf(alternatives: readonly Alternative[]): Code {
  const types = alternatives.map((claims) => objectOf(claims, "; "));
  const [only] = types;
  if (only && types.length === 1) return code`{ ${only} }`;
  const inline = code`(${join(
    types.map((type) => code`{ ${type} }`),
    " | ",
  )})`;
  if (inline.toString().length + "} & ;".length <= lineWidth) return inline;
  const list = alternatives.map((claims, index) => {
    const type = code`| { ${types[index] ?? nothing} }`;
    const isShort = type.toString().length + 4 <= lineWidth;
    return isShort ? type : code`| {\n    ${objectOf(claims, ";\n")};\n  }`;
  });
  return code`(\n  ${lines(list)}\n)`;
}

/** The members of the type of an alternative. */
function objectOf(claims: Alternative, separator: string): Code {
  return join(
    [...claims].map(([name, claim]) => code`${key(name)}${member(claim)}`),
    separator,
  );
}

function member({ presence, values }: Claim): Code {
  if (presence === "absent") return code`?: undefined`;
  if (!values) return code`: unknown`;
  const union = join(values.map(json), " | ");
  return presence === "given" ? code`: ${union}` : code`?: ${union} | undefined`;
}
