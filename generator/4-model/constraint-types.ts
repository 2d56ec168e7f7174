import type { Json, Pointer } from "./types.ts";

/**
 * A rule between the parameters of one operation (`x-constraints`). It looks at the parameters by their
 * `property`. A rule about an absent parameter holds.
 */
export type Constraint = {
  readonly pointer: Pointer;
  /** Unique in its operation; the `rule` of the issues it makes. */
  readonly id: string;
  readonly when?: Condition;
  /** Replaces the sentence that Ashlar makes. */
  readonly message?: string;
} & Rule;

export type Rule =
  /** All of them must be present. With `when`: what the condition asks for. */
  | { readonly kind: "requires"; readonly parameters: readonly string[] }
  | { readonly kind: "atLeastOne"; readonly parameters: readonly string[] }
  | { readonly kind: "exactlyOne"; readonly parameters: readonly string[] }
  | { readonly kind: "atMostOne"; readonly parameters: readonly string[] }
  | { readonly kind: "allOrNone"; readonly parameters: readonly string[] }
  | {
      readonly kind: "compare";
      readonly left: Operand;
      readonly operator: ComparisonOperator;
      readonly right: Operand;
    }
  | {
      readonly kind: "multipleOf";
      readonly parameters: readonly string[];
      readonly divisor: number;
      /** `(value - offset)` is divisible by `divisor`. */
      readonly offset: number;
    };

export type ComparisonOperator = "<" | "<=" | "==" | "!=" | ">=" | ">";

/** A parameter plus a constant, or a constant. */
export type Operand =
  | { readonly kind: "parameter"; readonly parameter: string; readonly plus: number }
  | { readonly kind: "constant"; readonly value: number };

/** Looks at the effective value: the schema's default where the parameter is omitted. */
export type Condition =
  | { readonly kind: "equals"; readonly parameter: string; readonly value: Json }
  | { readonly kind: "in"; readonly parameter: string; readonly values: readonly Json[] }
  | { readonly kind: "present"; readonly parameter: string }
  | { readonly kind: "absent"; readonly parameter: string }
  | { readonly kind: "and"; readonly conditions: readonly Condition[] }
  | { readonly kind: "or"; readonly conditions: readonly Condition[] }
  | { readonly kind: "not"; readonly condition: Condition };
