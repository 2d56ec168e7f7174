import { ruleParameters } from "../../../4-model/rule-parameters.ts";
import type { Constraint, GroupKind, Operation } from "../../../4-model/types.ts";
import { type Code, code, join, key } from "../../environment/code.ts";

/**
 * What the rules between parameters say about presence, as types to intersect the parameters with. Rules with a
 * condition, and rules that calculate, are beyond TypeScript: only the check has them.
 */
export function constraintTypes({ constraints, parameters }: Operation): Code[] {
  const properties = new Set(parameters.map(({ property }) => property));
  return constraints.flatMap((constraint) =>
    constraint.when || !ruleParameters(constraint).every((name) => properties.has(name))
      ? []
      : presenceType(constraint),
  );
}

function presenceType(constraint: Constraint): Code[] {
  switch (constraint.kind) {
    case "requires":
    case "compare":
    case "multipleOf":
      return [];
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone": {
      const parameters = constraint.conditions.flatMap((part) =>
        part.kind === "present" ? [part.parameter] : [],
      );
      return parameters.length === constraint.conditions.length ? groupType(constraint.kind, parameters) : [];
    }
  }
}

function groupType(kind: GroupKind, parameters: readonly string[]): Code[] {
  switch (kind) {
    case "atMostOne":
      return atMostOne(parameters);
    case "exactlyOne":
      return [...atMostOne(parameters), atLeastOne(parameters)];
    case "atLeastOne":
      return [atLeastOne(parameters)];
    case "allOrNone":
      return [alternatives([members(parameters, ": unknown"), members(parameters, "?: undefined")])];
  }
}

/** One of them may be given, all others are never: `{ b?: undefined } | { a?: undefined }`. */
function atMostOne(parameters: readonly string[]): Code[] {
  return [
    alternatives(
      parameters.map((allowed) =>
        members(
          parameters.filter((other) => other !== allowed),
          "?: undefined",
        ),
      ),
    ),
  ];
}

function atLeastOne(parameters: readonly string[]): Code {
  return alternatives(parameters.map((name) => members([name], ": unknown")));
}

function alternatives(types: readonly Code[]): Code {
  return code`(${join(types, " | ")})`;
}

function members(names: readonly string[], type: "?: undefined" | ": unknown"): Code {
  const suffix = type === "?: undefined" ? code`?: undefined` : code`: unknown`;
  return code`{ ${join(
    names.map((name) => code`${key(name)}${suffix}`),
    "; ",
  )} }`;
}
