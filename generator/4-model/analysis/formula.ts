import { negative, type Rational } from "./rational.ts";

/** What a variable can be compared with by `is`. */
export type Scalar = string | number | boolean | null;

/** What a request gives, by variable. */
export type Assignment = ReadonlyMap<string, Scalar>;

/** `value ≡ offset (mod divisor)` */
export interface Congruence {
  readonly divisor: Rational;
  readonly offset: Rational;
}

export interface Suggestion {
  readonly variable: string;
  readonly value: Scalar;
}

/**
 * Something that is true of a request or not. Each literal but `absent` and `opaque` also says that its variables are
 * present; those that calculate, that they are numbers.
 */
export type Literal =
  | { readonly kind: "present" | "absent"; readonly variable: string }
  /** Present, and a number or something else. */
  | { readonly kind: "number" | "other"; readonly variable: string }
  | { readonly kind: "is" | "isNot"; readonly variable: string; readonly value: Scalar }
  /** `greater - less >= by`, or `>` where it is strict. Without one of the variables: that is 0. */
  | {
      readonly kind: "order";
      readonly greater?: string;
      readonly less?: string;
      readonly by: Rational;
      readonly strict: boolean;
    }
  | ({ readonly kind: "multiple" | "noMultiple"; readonly variable: string } & Congruence)
  /** What the solver cannot reason about, only try: as the function says, or, if not `expected`, as it does not. */
  | {
      readonly kind: "opaque";
      readonly holds: (values: Assignment) => boolean;
      readonly expected: boolean;
      /** Values of a variable with which it may become as expected, where it is not. */
      readonly suggest: (values: Assignment) => readonly Suggestion[];
    };

export type Formula = Conjunction | Alternatives | Literal;

interface Conjunction {
  readonly kind: "all";
  readonly parts: readonly Formula[];
}

export interface Alternatives {
  readonly kind: "any";
  readonly parts: readonly Formula[];
}

export function all(...parts: readonly Formula[]): Formula {
  return parts.length === 1 && parts[0] ? parts[0] : { kind: "all", parts };
}

export function any(...parts: readonly Formula[]): Formula {
  return parts.length === 1 && parts[0] ? parts[0] : { kind: "any", parts };
}

export const always: Formula = { kind: "all", parts: [] };
export const never: Formula = { kind: "any", parts: [] };

/** What is true exactly where the formula is not. */
export function negate(formula: Formula): Formula {
  switch (formula.kind) {
    case "all":
      return any(...formula.parts.map(negate));
    case "any":
      return all(...formula.parts.map(negate));
    case "present":
      return { kind: "absent", variable: formula.variable };
    case "absent":
      return { kind: "present", variable: formula.variable };
    case "number":
      return any({ kind: "absent", variable: formula.variable }, { ...formula, kind: "other" });
    case "other":
      return any({ kind: "absent", variable: formula.variable }, { ...formula, kind: "number" });
    case "is":
      return any({ kind: "absent", variable: formula.variable }, { ...formula, kind: "isNot" });
    case "isNot":
      return any({ kind: "absent", variable: formula.variable }, { ...formula, kind: "is" });
    case "multiple":
      return any(...noNumber(formula.variable), { ...formula, kind: "noMultiple" });
    case "noMultiple":
      return any(...noNumber(formula.variable), { ...formula, kind: "multiple" });
    case "order": {
      const { greater, less, by, strict } = formula;
      const variables = [greater, less].filter((variable) => variable !== undefined);
      return any(...variables.flatMap(noNumber), order(less, greater, { by: negative(by), strict: !strict }));
    }
    case "opaque":
      return { ...formula, expected: !formula.expected };
  }
}

/** `greater - less >= by`, or `>`; a variable that is left out is 0. */
export function order(
  greater: string | undefined,
  less: string | undefined,
  { by, strict }: { readonly by: Rational; readonly strict: boolean },
): Literal {
  return {
    kind: "order",
    ...(greater === undefined ? {} : { greater }),
    ...(less === undefined ? {} : { less }),
    by,
    strict,
  };
}

/** The ways for a variable to be no number. */
export function noNumber(variable: string): readonly Literal[] {
  return [
    { kind: "absent", variable },
    { kind: "other", variable },
  ];
}
