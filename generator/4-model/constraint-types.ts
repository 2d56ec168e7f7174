import type { Json, Pointer } from "./types.ts";

/**
 * A rule between the parameters of one operation, and the properties of its body (`x-constraints`, `x-dependencies`).
 *
 * A `parameter` in a rule is the `property` of a parameter or, where no parameter has it, a JSON Pointer into the request
 * body (`/period/start`). It is given when every object on the way to it is there, and its value is not `undefined`.
 */
export type Constraint = {
  readonly pointer: Pointer;
  /** Unique in its operation; the `rule` of the issues it makes. */
  readonly id: string;
  /** The rule holds where this is not met. */
  readonly when?: Condition;
  /** Replaces the sentence that Ashlar makes. */
  readonly message?: string;
} & Rule;

export type Rule =
  | {
      readonly kind: GroupKind;
      readonly conditions: readonly Condition[];
    }
  /** All of them are met. With `when`: what the condition asks for. */
  | { readonly kind: "requires"; readonly conditions: readonly Condition[] }
  /** Looks at what is given, and holds where one of its parameters is not. */
  | ({ readonly kind: "compare" } & Comparison)
  /** Looks at what is given, and says nothing about what is not. */
  | {
      readonly kind: "multipleOf";
      readonly parameters: readonly string[];
      readonly divisor: number;
      /** `(value - offset)` is divisible by `divisor`. */
      readonly offset: number;
    };

/** How many of a list of conditions are met. */
export type GroupKind = "atLeastOne" | "exactlyOne" | "atMostOne" | "allOrNone";

/** A comparison of numbers. One that has no result (a division by 0) is like one of a parameter that is absent. */
export interface Comparison {
  readonly left: Operand;
  readonly operator: ComparisonOperator;
  readonly right: Operand;
}

export type ComparisonOperator = "<" | "<=" | "==" | "!=" | ">=" | ">";

/** A parameter plus a constant, a constant, or what two others make. */
export type Operand =
  | { readonly kind: "parameter"; readonly parameter: string; readonly plus: number }
  | { readonly kind: "constant"; readonly value: number }
  | {
      readonly kind: "calculation";
      readonly operator: ArithmeticOperator;
      readonly left: Operand;
      readonly right: Operand;
    };

export type ArithmeticOperator = "+" | "-" | "*" | "/";

/**
 * What is true of a request or not. `present` and `absent` look at what is given, all others at the effective value: the
 * schema's default where the parameter is omitted. Without a value they are not met.
 */
export type Condition =
  | { readonly kind: "equals"; readonly parameter: string; readonly value: Json }
  | { readonly kind: "in"; readonly parameter: string; readonly values: readonly Json[] }
  /** A text that looks like the whole pattern: `*` stands for any characters, `?` for one. */
  | { readonly kind: "like"; readonly parameter: string; readonly pattern: string }
  | ({ readonly kind: "compare" } & Comparison)
  | { readonly kind: "present"; readonly parameter: string }
  | { readonly kind: "absent"; readonly parameter: string }
  | { readonly kind: "and" | "or" | GroupKind; readonly conditions: readonly Condition[] }
  | { readonly kind: "not"; readonly condition: Condition };
