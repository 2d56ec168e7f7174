import type { Condition } from "../../4-model/types.ts";
import type { Text } from "../environment/text.ts";
import { list, type Phrase, phrase } from "./phrase.ts";
import { bareText } from "./values.ts";

/** How a parameter is called in the sentence. */
export type Naming = (property: string) => Text;

/** A condition in words, to follow "when": "`window` is `hour`". */
export function conditionPhrase(condition: Condition, name: Naming): Phrase {
  switch (condition.kind) {
    case "equals":
      return phrase`${name(condition.parameter)} is ${bareText(condition.value)}`;
    case "in":
      return phrase`${name(condition.parameter)} is ${list(condition.values.map(bareText), "or")}`;
    case "present":
      return phrase`${name(condition.parameter)} is given`;
    case "absent":
      return phrase`${name(condition.parameter)} is not given`;
    case "and":
      return list(
        condition.conditions.map((part) => grouped(part, name)),
        "and",
      );
    case "or":
      return list(
        condition.conditions.map((part) => grouped(part, name)),
        "or",
      );
    case "not":
      return negated(condition.condition, name);
  }
}

/** Inside another `and` or `or`, one of them needs parentheses to be read rightly. */
function grouped(condition: Condition, name: Naming): Phrase {
  const words = conditionPhrase(condition, name);
  const isGroup = (condition.kind === "and" || condition.kind === "or") && condition.conditions.length > 1;
  return isGroup ? phrase`(${words})` : words;
}

function negated(condition: Condition, name: Naming): Phrase {
  switch (condition.kind) {
    case "equals":
      return phrase`${name(condition.parameter)} is not ${bareText(condition.value)}`;
    case "in":
      return phrase`${name(condition.parameter)} is neither ${list(condition.values.map(bareText), "nor")}`;
    case "present":
      return phrase`${name(condition.parameter)} is not given`;
    case "absent":
      return phrase`${name(condition.parameter)} is given`;
    case "not":
      return conditionPhrase(condition.condition, name);
    case "and":
    case "or":
      return phrase`it is not so that ${conditionPhrase(condition, name)}`;
  }
}
