import type { ArithmeticOperator, ComparisonOperator, GroupKind } from "../types.ts";
import { readTokens, type Token } from "./lexer.ts";
import {
  type ArithmeticPredicate,
  type Dependency,
  Malformed,
  type Operation,
  type Predicate,
} from "./syntax.ts";

/**
 * The dependencies in a text (`IF a THEN b; OnlyOne(c, d);`). What is malformed is thrown as `Malformed`.
 *
 * IDL's grammar chains predicates and operations to the right, and knows no precedence. But what such a chain means is what
 * its authors' tool makes of it, and that writes the links one after the other, without parentheses, for MiniZinc to read:
 * there, `AND` binds tighter than `OR`, `*` and `/` tighter than `+` and `-`, and the latter are read from left to right.
 */
export function parseDependencies(text: string): readonly Dependency[] {
  return new Parser(readTokens(text)).dependencies();
}

const comparisons: readonly ComparisonOperator[] = ["<", "<=", "==", "!=", ">=", ">"];
const calculations: readonly ArithmeticOperator[] = ["+", "-", "*", "/"];

const groups: ReadonlyMap<string, GroupKind> = new Map([
  ["Or", "atLeastOne"],
  ["OnlyOne", "exactlyOne"],
  ["AllOrNone", "allOrNone"],
  ["ZeroOrOne", "atMostOne"],
]);

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  dependencies(): readonly Dependency[] {
    const dependencies: Dependency[] = [];
    while (this.#next.kind !== "end") {
      dependencies.push(this.#dependency());
      this.#expect("symbol", ";");
    }
    return dependencies;
  }

  #dependency(): Dependency {
    if (this.#skip("word", "IF")) {
      const condition = this.#predicate();
      this.#expect("word", "THEN");
      return { kind: "conditional", condition, consequence: this.#predicate() };
    }
    const isNegated = this.#skip("word", "NOT");
    const group = this.#group(isNegated);
    if (group) return group;
    if (isNegated) throw this.#malformed("Or, OnlyOne, AllOrNone or ZeroOrOne");
    if (this.#is("symbol", "(") || calculations.some((operator) => this.#is("symbol", operator, 1))) {
      return this.#arithmetic();
    }
    const left = this.#name("a dependency");
    const operator = this.#comparison();
    return { kind: "relational", left, operator, right: this.#name("another parameter") };
  }

  /** Clauses with AND and OR between them; where `NOT` has no place, all of them are positive. */
  #predicate(isPositive = false): Predicate {
    const alternatives: Predicate[] = [];
    do {
      const parts = [this.#clause(isPositive)];
      while (this.#skip("word", "AND")) parts.push(this.#clause(isPositive));
      const [only] = parts;
      alternatives.push(only && parts.length === 1 ? only : { kind: "and", parts });
    } while (this.#skip("word", "OR"));
    const [only] = alternatives;
    return only && alternatives.length === 1 ? only : { kind: "or", parts: alternatives };
  }

  #clause(isPositive: boolean): Predicate {
    if (isPositive && this.#is("word", "NOT")) {
      throw this.#malformed("a predicate without `NOT` inside of Or, OnlyOne, AllOrNone and ZeroOrOne");
    }
    const isNegated = this.#skip("word", "NOT");
    const group = this.#group(isNegated);
    if (group) return group;
    if (this.#is("symbol", "(") && (isNegated || !this.#isCalculationAhead())) {
      this.#at++;
      const predicate = this.#predicate(isPositive);
      this.#expect("symbol", ")");
      return isNegated ? { kind: "not", predicate } : predicate;
    }
    if (isNegated) {
      const predicate = this.#term();
      return { kind: "not", predicate };
    }
    const isCalculation =
      this.#is("symbol", "(") || calculations.some((operator) => this.#is("symbol", operator, 1));
    if (isCalculation) return this.#arithmetic();
    return this.#peek(2).kind === "name" && comparisons.some((operator) => this.#is("symbol", operator, 1))
      ? { kind: "relational", left: this.#name(), operator: this.#comparison(), right: this.#name() }
      : this.#term();
  }

  /** `OnlyOne(a, b)`; undefined where none begins. */
  #group(isNegated: boolean): Exclude<Dependency, { kind: "conditional" }> | undefined {
    const group = this.#next.kind === "word" ? groups.get(this.#next.value) : undefined;
    if (!group) return undefined;
    this.#at++;
    this.#expect("symbol", "(");
    const parts = [this.#predicate(true)];
    do {
      this.#expect("symbol", ",");
      parts.push(this.#predicate(true));
    } while (!this.#is("symbol", ")"));
    this.#at++;
    const predicate = { kind: "group", group, parts } as const;
    return isNegated ? { kind: "not", predicate } : predicate;
  }

  /** `a`, `a == 'x'|'y'`, `a LIKE 'x*'`, `a == true`, `a >= 10` */
  #term(): Predicate {
    const parameter = this.#name();
    if (this.#skip("word", "LIKE")) return { kind: "like", parameter, pattern: this.#string() };
    if (!comparisons.some((operator) => this.#is("symbol", operator))) return { kind: "present", parameter };
    const operator = this.#comparison();
    if (this.#next.kind === "number") return { kind: "number", parameter, operator, value: this.#number() };
    if (operator !== "==") throw this.#malformed("a number");
    if (this.#next.kind === "string") {
      const values = [this.#string()];
      while (this.#skip("symbol", "|")) values.push(this.#string());
      return { kind: "is", parameter, values };
    }
    const truth = this.#skip("word", "true") || (this.#skip("word", "false") ? false : undefined);
    if (truth === undefined) throw this.#malformed("a text in quotes, a number, true or false");
    return { kind: "is", parameter, values: [truth] };
  }

  #arithmetic(): ArithmeticPredicate {
    const left = this.#operation();
    const operator = this.#comparison();
    return { kind: "arithmetic", left, operator, value: this.#number() };
  }

  #operation(): Operation {
    return this.#calculation(["+", "-"], () => this.#calculation(["*", "/"], () => this.#operand()));
  }

  /** What is calculated from left to right, by operators that bind alike. */
  #calculation(operators: readonly ArithmeticOperator[], part: () => Operation): Operation {
    let left = part();
    for (;;) {
      const operator = operators.find((candidate) => this.#skip("symbol", candidate));
      if (!operator) return left;
      left = { kind: "calculation", left, operator, right: part() };
    }
  }

  #operand(): Operation {
    if (!this.#skip("symbol", "(")) return { kind: "parameter", parameter: this.#name() };
    const operation = this.#operation();
    this.#expect("symbol", ")");
    return operation;
  }

  /** Whether parentheses are those of a calculation: it goes on with an operator behind them. */
  #isCalculationAhead(): boolean {
    let depth = 0;
    for (let ahead = 0; this.#peek(ahead).kind !== "end"; ahead++) {
      if (this.#is("symbol", "(", ahead)) depth++;
      if (this.#is("symbol", ")", ahead) && --depth === 0) {
        return [...comparisons, ...calculations].some((operator) => this.#is("symbol", operator, ahead + 1));
      }
    }
    return false;
  }

  #comparison(): ComparisonOperator {
    const operator = comparisons.find((candidate) => this.#skip("symbol", candidate));
    if (!operator) throw this.#malformed(`one of ${comparisons.join(" ")}`);
    return operator;
  }

  #name(expected = "a parameter"): string {
    if (this.#next.kind !== "name") throw this.#malformed(expected);
    return this.#take().value;
  }

  #string(): string {
    if (this.#next.kind !== "string") throw this.#malformed("a text in quotes");
    return this.#take().value;
  }

  #number(): number {
    if (this.#next.kind !== "number") throw this.#malformed("a number");
    return Number(this.#take().value);
  }

  get #next(): Token {
    return this.#peek(0);
  }

  #peek(ahead: number): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)] as Token;
  }

  #take(): Token {
    const token = this.#next;
    this.#at++;
    return token;
  }

  #is(kind: Token["kind"], value: string, ahead = 0): boolean {
    const token = this.#peek(ahead);
    return token.kind === kind && token.value === value;
  }

  #skip(kind: Token["kind"], value: string): boolean {
    if (!this.#is(kind, value)) return false;
    this.#at++;
    return true;
  }

  #expect(kind: Token["kind"], value: string): void {
    if (!this.#skip(kind, value)) throw this.#malformed(`\`${value}\``);
  }

  #malformed(expected: string): Malformed {
    return new Malformed(expected, this.#next.offset);
  }
}
