import type { Condition, GroupKind } from "../../4-model/types.ts";
import type { Text } from "../environment/text.ts";
import { comparisonPhrase, type Naming } from "./comparison-phrase.ts";
import { list, type Phrase, phrase } from "./phrase.ts";
import { bareText } from "./values.ts";

/** A condition in words, to follow "when": "`window` is `hour`". */
export function conditionPhrase(condition: Condition, name: Naming): Phrase {
  switch (condition.kind) {
    case "equals":
    case "in":
    case "like":
      return phrase`${name(condition.parameter)} ${valuePhrase(condition, "is")}`;
    case "compare":
      return comparisonPhrase(condition, "is", name);
    case "present":
      return phrase`${name(condition.parameter)} is given`;
    case "absent":
      return phrase`${name(condition.parameter)} is not given`;
    case "and":
    case "or":
      return combination(condition.kind, condition.conditions, name);
    case "atLeastOne":
    case "exactlyOne":
    case "atMostOne":
    case "allOrNone":
      return groupPhrase(condition.kind, condition.conditions, name);
    case "not":
      return negated(condition.condition, name);
  }
}

/** The conditions that are about one value. */
type ValueCondition = Extract<Condition, { kind: "equals" | "in" | "like" }>;

function isAboutValue(condition: Condition): condition is ValueCondition {
  return condition.kind === "equals" || condition.kind === "in" || condition.kind === "like";
}

type Verb = "is" | "is not" | "must be" | "must not be";

const thirdPerson = {
  contain: "contains",
  "begin with": "begins with",
  "end with": "ends with",
  "look like": "looks like",
} as const;

const auxiliaries = { "is not": "does not", "must be": "must", "must not be": "must not" } as const;

/** What a value is or has to be, behind its name: "is `hour`", "must be `x` or `y`", "contains `text`". */
export function valuePhrase(condition: ValueCondition, verb: Verb): Phrase {
  switch (condition.kind) {
    case "equals":
      return phrase`${verb} ${bareText(condition.value)}`;
    case "in": {
      const values = condition.values.map(bareText);
      if (verb === "is" || verb === "must be" || values.length === 1) {
        return phrase`${verb} ${list(values, "or")}`;
      }
      return phrase`${verb === "is not" ? "is" : "must be"} neither ${list(values, "nor")}`;
    }
    case "like": {
      const { words, how } = patternWords(condition.pattern);
      if (how === undefined) return phrase`${verb} ${bareText(words)}`;
      return phrase`${verb === "is" ? thirdPerson[how] : `${auxiliaries[verb]} ${how}`} ${bareText(words)}`;
    }
  }
}

/** The patterns that have better words than themselves: `*text*` is all that contains `text`. */
function patternWords(pattern: string): { readonly words: string; readonly how?: keyof typeof thirdPerson } {
  const [, before = "", words = "", after = ""] = /^(\**)([^*?]+)(\**)$/s.exec(pattern) ?? [];
  if (words === "") return { words: pattern, how: "look like" };
  if (before !== "" && after !== "") return { words, how: "contain" };
  if (before !== "") return { words, how: "end with" };
  return after === "" ? { words } : { words, how: "begin with" };
}

/** Several conditions; that parameters are given is said of all at once. */
function combination(kind: "and" | "or", conditions: readonly Condition[], name: Naming): Phrase {
  const pair = kind === "and" ? givenValue(conditions) : undefined;
  if (pair) return phrase`${name(pair.parameter)} is given and ${valuePhrase(pair.value, "is")}`;
  const present = presentNames(conditions, name);
  if (present && present.length > 1) {
    return phrase`${list(present, kind)} ${kind === "and" ? "are" : "is"} given`;
  }
  return list(
    conditions.map((part) => groupedPhrase(part, name)),
    kind,
  );
}

/** That a parameter is given and has a value: two conditions where its default would do without the first. */
export function givenValue(conditions: readonly Condition[]) {
  const [first, second, ...rest] = conditions;
  if (first?.kind !== "present" || !second || rest.length > 0 || !isAboutValue(second)) return undefined;
  return second.parameter === first.parameter ? { parameter: first.parameter, value: second } : undefined;
}

/** Inside another `and` or `or`, one of them needs parentheses to be read rightly. */
function groupedPhrase(condition: Condition, name: Naming): Phrase {
  const words = conditionPhrase(condition, name);
  return "conditions" in condition && condition.conditions.length > 1 ? phrase`(${words})` : words;
}

const counts: Readonly<Record<Exclude<GroupKind, "allOrNone">, string>> = {
  atLeastOne: "at least one of",
  exactlyOne: "exactly one of",
  atMostOne: "at most one of",
};

/** "exactly one of `a` and `b` is given" */
function groupPhrase(kind: GroupKind, conditions: readonly Condition[], name: Naming): Phrase {
  const present = presentNames(conditions, name);
  if (kind === "allOrNone") {
    return present
      ? phrase`${list(present, "and")} are given together or not at all`
      : phrase`all or none of these are true (${statements(conditions, name)})`;
  }
  return present
    ? phrase`${counts[kind]} ${list(present, "and")} is given`
    : phrase`${counts[kind]} these is true (${statements(conditions, name)})`;
}

/** The names of parameters, where the conditions are that they are given. */
export function presentNames(conditions: readonly Condition[], name: Naming): readonly Text[] | undefined {
  const names = conditions.flatMap((part) => (part.kind === "present" ? [name(part.parameter)] : []));
  return names.length === conditions.length ? names : undefined;
}

/** Conditions as a list of their own. */
export function statements(conditions: readonly Condition[], name: Naming): Phrase {
  return conditions.flatMap((part, index) =>
    index === 0 ? conditionPhrase(part, name) : phrase`; ${conditionPhrase(part, name)}`,
  );
}

function negated(condition: Condition, name: Naming): Phrase {
  switch (condition.kind) {
    case "equals":
    case "in":
    case "like":
      return phrase`${name(condition.parameter)} ${valuePhrase(condition, "is not")}`;
    case "present":
      return phrase`${name(condition.parameter)} is not given`;
    case "absent":
      return phrase`${name(condition.parameter)} is given`;
    case "not":
      return conditionPhrase(condition.condition, name);
    case "or":
    case "atLeastOne": {
      const present = presentNames(condition.conditions, name);
      return present && present.length > 1
        ? phrase`${noneOf(present)} is given`
        : phrase`it is not so that ${conditionPhrase(condition, name)}`;
    }
    case "atMostOne": {
      const present = presentNames(condition.conditions, name);
      return present
        ? phrase`more than one of ${list(present, "and")} is given`
        : phrase`more than one of these is true (${statements(condition.conditions, name)})`;
    }
    case "and":
    case "compare":
    case "exactlyOne":
    case "allOrNone":
      return phrase`it is not so that ${conditionPhrase(condition, name)}`;
  }
}

/** "neither `a` nor `b`", "none of `a`, `b` and `c`" */
export function noneOf(names: readonly Text[]): Phrase {
  return names.length === 2 ? phrase`neither ${list(names, "nor")}` : phrase`none of ${list(names, "and")}`;
}
