/**
 * Whether two types are the same to the compiler, and not only assignable to each other: `any`, an optional and a
 * readonly member make a difference.
 */
export type Identical<Left, Right> =
  IsSame<Left, Right> extends true ? ([Left, Right] extends [Right, Left] ? true : false) : false;

/** Takes `a?: string` and `a?: string | undefined` for the same, which only assigning them tells apart. */
type IsSame<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;

/** Compiles only with `true`. */
export function expectTrue<_Condition extends true>(): void {}

/** Compiles only with `false`. */
export function expectFalse<_Condition extends false>(): void {}
