import type { ArithmeticOperator, ComparisonOperator, GroupKind } from "../types.ts";

/** What a text in IDL says, before anybody knows whether its parameters exist. */
export type Dependency =
  | { readonly kind: "conditional"; readonly condition: Predicate; readonly consequence: Predicate }
  | GroupPredicate
  | { readonly kind: "not"; readonly predicate: Predicate }
  | RelationalPredicate
  | ArithmeticPredicate;

export type Predicate =
  | { readonly kind: "and" | "or"; readonly parts: readonly Predicate[] }
  | { readonly kind: "not"; readonly predicate: Predicate }
  | GroupPredicate
  | RelationalPredicate
  | ArithmeticPredicate
  | { readonly kind: "present"; readonly parameter: string }
  | { readonly kind: "is"; readonly parameter: string; readonly values: readonly (string | boolean)[] }
  | { readonly kind: "like"; readonly parameter: string; readonly pattern: string }
  | {
      readonly kind: "number";
      readonly parameter: string;
      readonly operator: ComparisonOperator;
      readonly value: number;
    };

/** `OnlyOne(a, b)` */
export interface GroupPredicate {
  readonly kind: "group";
  readonly group: GroupKind;
  readonly parts: readonly Predicate[];
}

/** `a <= b` */
export interface RelationalPredicate {
  readonly kind: "relational";
  readonly left: string;
  readonly operator: ComparisonOperator;
  readonly right: string;
}

/** `a + b * c == 100` */
export interface ArithmeticPredicate {
  readonly kind: "arithmetic";
  readonly left: Operation;
  readonly operator: ComparisonOperator;
  readonly value: number;
}

export type Operation =
  | { readonly kind: "parameter"; readonly parameter: string }
  | {
      readonly kind: "calculation";
      readonly left: Operation;
      readonly operator: ArithmeticOperator;
      readonly right: Operation;
    };

/** What a text has instead of what IDL wants there. */
export class Malformed extends Error {
  readonly expected: string;
  /** How many characters are before it. */
  readonly offset: number;

  constructor(expected: string, offset: number) {
    super(`expected ${expected}`);
    this.expected = expected;
    this.offset = offset;
  }
}
