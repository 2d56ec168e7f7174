import type { Constraint, Json } from "../../4-model/types.ts";
import type { Code } from "../environment/code.ts";
import type { Text } from "../environment/text.ts";
import type { Target } from "./target.ts";

/** What the statements of a rule need to know about the function they stand in. */
export interface RuleScope {
  readonly target: Target;
  /** The variable that holds what a rule calls by that name. */
  readonly variableOf: (name: string) => Code;
  readonly factsOf: (name: string) => RuleValue;
  /** The rule as a sentence. */
  readonly sentence: (constraint: Constraint) => Text;
}

/** What is known about a value that a rule looks at. */
export interface RuleValue {
  /** The property of the parameters object that holds it. */
  readonly property: string;
  /** The properties that lead to it from there, where it is inside of the body. */
  readonly keys: readonly string[];
  /** Its schema's default. */
  readonly fallback: Json | undefined;
  readonly isInteger: boolean;
  /** Whether `null` is a value of its own, and not something that is refused anyway. */
  readonly isNullable: boolean;
  /** Whether rules ask about it in such a way that a compiler would take what it can be for something narrower. */
  readonly isNarrowed: boolean;
}
