import type { Condition, GroupKind } from "../../4-model/types.ts";
import { comparisonPhrase, type Naming } from "./comparison-phrase.ts";
import {
  conditionPhrase,
  givenValue,
  noneOf,
  presentNames,
  statements,
  valuePhrase,
} from "./condition-phrase.ts";
import { list, type Phrase, phrase } from "./phrase.ts";

/** What has to be so: "`a` and `b` must be given", "`unit` must be `day` or `hour`". */
export function requirementPhrase(conditions: readonly Condition[], name: Naming): Phrase {
  const present = conditions.flatMap((part) => (part.kind === "present" ? [name(part.parameter)] : []));
  const others = conditions.filter(({ kind }) => kind !== "present");
  const parts = others.map((part) =>
    others.length + present.length > 1 && part.kind === "or"
      ? phrase`(${obligation(part, name)})`
      : obligation(part, name),
  );
  if (present.length > 0) parts.unshift(phrase`${list(present, "and")} must be given`);
  return list(parts, "and");
}

/** "exactly one of `a` and `b` must be given" */
export function groupRequirement(kind: GroupKind, conditions: readonly Condition[], name: Naming): Phrase {
  const present = presentNames(conditions, name);
  switch (kind) {
    case "atLeastOne":
      return present
        ? phrase`at least one of ${list(present, "and")} must be given`
        : phrase`at least one of these must be true: ${statements(conditions, name)}`;
    case "exactlyOne":
      return present
        ? phrase`exactly one of ${list(present, "and")} must be given`
        : phrase`exactly one of these must be true: ${statements(conditions, name)}`;
    case "atMostOne":
      return present
        ? phrase`at most one of ${list(present, "and")} may be given`
        : (exclusion(conditions, name) ??
            phrase`at most one of these may be true: ${statements(conditions, name)}`);
    case "allOrNone":
      return present
        ? phrase`${list(present, "and")} must be given together or not at all`
        : (equivalence(conditions, name) ??
            phrase`all or none of these must be true: ${statements(conditions, name)}`);
  }
}

/** Two that exclude each other, one of which is that a parameter is given: a sentence about that. */
function exclusion(conditions: readonly Condition[], name: Naming): Phrase | undefined {
  const pair = withPresent(conditions);
  return pair && phrase`${name(pair.parameter)} must not be given if ${conditionPhrase(pair.other, name)}`;
}

function equivalence(conditions: readonly Condition[], name: Naming): Phrase | undefined {
  const pair = withPresent(conditions);
  return (
    pair &&
    phrase`${name(pair.parameter)} must be given if, and only if, ${conditionPhrase(pair.other, name)}`
  );
}

function withPresent(conditions: readonly Condition[]) {
  const [first, second, ...rest] = conditions;
  if (!first || !second || rest.length > 0) return undefined;
  if (first.kind === "present") return { parameter: first.parameter, other: second };
  return second.kind === "present" ? { parameter: second.parameter, other: first } : undefined;
}

function obligation(condition: Condition, name: Naming): Phrase {
  switch (condition.kind) {
    case "equals":
    case "in":
    case "like":
      return phrase`${name(condition.parameter)} ${valuePhrase(condition, "must be")}`;
    case "compare":
      return comparisonPhrase(condition, "must be", name);
    case "present":
      return phrase`${name(condition.parameter)} must be given`;
    case "absent":
      return phrase`${name(condition.parameter)} must not be given`;
    case "and": {
      const pair = givenValue(condition.conditions);
      if (pair)
        return phrase`${name(pair.parameter)} must be given, and ${valuePhrase(pair.value, "must be")}`;
      return requirementPhrase(condition.conditions, name);
    }
    case "or": {
      const present = presentNames(condition.conditions, name);
      if (present) return phrase`${list(present, "or")} must be given`;
      return list(
        condition.conditions.map((part) =>
          "conditions" in part ? phrase`(${obligation(part, name)})` : obligation(part, name),
        ),
        "or",
      );
    }
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return groupRequirement(condition.kind, condition.conditions, name);
    case "not":
      return prohibition(condition.condition, name);
  }
}

function prohibition(condition: Condition, name: Naming): Phrase {
  switch (condition.kind) {
    case "equals":
    case "in":
    case "like":
      return phrase`${name(condition.parameter)} ${valuePhrase(condition, "must not be")}`;
    case "present":
      return phrase`${name(condition.parameter)} must not be given`;
    case "absent":
      return phrase`${name(condition.parameter)} must be given`;
    case "not":
      return obligation(condition.condition, name);
    case "or":
    case "atLeastOne": {
      const present = presentNames(condition.conditions, name);
      return present && present.length > 1
        ? phrase`${noneOf(present)} may be given`
        : phrase`it must not be so that ${conditionPhrase(condition, name)}`;
    }
    case "atMostOne": {
      const present = presentNames(condition.conditions, name);
      return present
        ? phrase`more than one of ${list(present, "and")} must be given`
        : phrase`more than one of these must be true: ${statements(condition.conditions, name)}`;
    }
    case "compare":
    case "and":
    case "exactlyOne":
    case "allOrNone":
      return phrase`it must not be so that ${conditionPhrase(condition, name)}`;
  }
}
