import type { Constraint, Operation } from "../../../4-model/types.ts";
import { type Code, code, join, key } from "../../environment/code.ts";

/**
 * What the rules between parameters say about presence, as types to intersect the parameters with. Rules with a
 * condition, and rules that calculate, are beyond TypeScript: only the check has them.
 */
export function constraintTypes({ constraints }: Operation): Code[] {
  return constraints.flatMap((constraint) => (constraint.when ? [] : presenceType(constraint)));
}

function presenceType(constraint: Constraint): Code[] {
  switch (constraint.kind) {
    case "atMostOne":
      return atMostOne(constraint.parameters);
    case "exactlyOne":
      return [...atMostOne(constraint.parameters), atLeastOne(constraint.parameters)];
    case "atLeastOne":
      return [atLeastOne(constraint.parameters)];
    case "allOrNone":
      return [
        alternatives([
          members(constraint.parameters, ": unknown"),
          members(constraint.parameters, "?: undefined"),
        ]),
      ];
    case "requires":
    case "compare":
    case "multipleOf":
      return [];
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
