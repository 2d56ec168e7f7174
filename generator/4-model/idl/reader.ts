import { formatPointer } from "../../1-load/pointer.ts";
import type { ConstraintScope, NamedSubject } from "../constraint-scope.ts";
import type { Node } from "../node.ts";
import { operandParameters } from "../rule-parameters.ts";
import type { Condition, Constraint, Operand, Rule } from "../types.ts";
import { parseDependencies } from "./parser.ts";
import { type Dependency, Malformed, type Operation, type Predicate } from "./syntax.ts";

/**
 * The rules of `x-dependencies` (IDL4OAS): a list of texts in IDL, each of which holds dependencies. They mean what IDL's own
 * mapping to MiniZinc says: a value counts only where it is given, never as a default, and inside of predicates nothing is
 * true of what is absent.
 */
export function readDependencies(scope: ConstraintScope, list: Node): readonly Constraint[] {
  if (!Array.isArray(list.value)) return malformed(scope, list, { expected: "a list of texts" });
  return list.items().flatMap((node, index) => {
    const dependencies = parse(scope, node);
    return dependencies.flatMap((dependency, part) => {
      const rule = new DependencyReader(scope, node).rule(dependency);
      const id = `x-dependencies/${index}${dependencies.length > 1 ? `/${part}` : ""}`;
      return rule ? [{ pointer: node.pointer, id, ...rule }] : [];
    });
  });
}

function parse(scope: ConstraintScope, node: Node): readonly Dependency[] {
  const { value } = node;
  if (typeof value !== "string") return malformed(scope, node, { expected: "a text" });
  try {
    return parseDependencies(value);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return malformed(scope, node, { expected: error.expected, at: position(value, error.offset) });
  }
}

function malformed(
  scope: ConstraintScope,
  node: Node,
  args: { readonly expected: string; readonly at?: string },
): readonly [] {
  scope.malformedDependency(node, args);
  return [];
}

/** `column 5`, `line 2, column 3`: lines are told only where there are several. */
function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  const column = `column ${(before.at(-1)?.length ?? 0) + 1}`;
  return text.trimEnd().includes("\n") ? `line ${before.length}, ${column}` : column;
}

class DependencyReader {
  readonly #scope: ConstraintScope;
  readonly #node: Node;

  constructor(scope: ConstraintScope, node: Node) {
    this.#scope = scope;
    this.#node = node;
  }

  rule(dependency: Dependency): (Rule & { readonly when?: Condition }) | undefined {
    switch (dependency.kind) {
      case "conditional": {
        const when = this.#condition(dependency.condition);
        const rule = this.#requirement(dependency.consequence);
        return when && rule && { when, ...rule };
      }
      case "group":
      case "not":
        return this.#requirement(dependency);
      case "relational": {
        const left = this.#operand({ kind: "parameter", parameter: dependency.left });
        const right = this.#operand({ kind: "parameter", parameter: dependency.right });
        return left && right && { kind: "compare", left, operator: dependency.operator, right };
      }
      case "arithmetic": {
        const left = this.#operand(dependency.left);
        const right = { kind: "constant", value: dependency.value } as const;
        return left && { kind: "compare", left, operator: dependency.operator, right };
      }
    }
  }

  /** A rule that a predicate is true: one that counts is a rule of its own kind, all else is required part by part. */
  #requirement(predicate: Predicate): Rule | undefined {
    const kind = predicate.kind === "or" ? "atLeastOne" : predicate.kind === "group" && predicate.group;
    if (kind && "parts" in predicate) {
      const conditions = this.#conditions(predicate.parts);
      return conditions && { kind, conditions };
    }
    const conditions = this.#conditions(predicate.kind === "and" ? predicate.parts : [predicate]);
    return conditions && { kind: "requires", conditions };
  }

  #conditions(predicates: readonly Predicate[]): readonly Condition[] | undefined {
    const conditions = predicates.map((predicate) => this.#condition(predicate));
    return conditions.every((condition) => condition !== undefined) ? conditions : undefined;
  }

  #condition(predicate: Predicate): Condition | undefined {
    switch (predicate.kind) {
      case "and":
      case "or": {
        const conditions = this.#conditions(predicate.parts);
        return conditions && { kind: predicate.kind, conditions };
      }
      case "group": {
        const conditions = this.#conditions(predicate.parts);
        return conditions && { kind: predicate.group, conditions };
      }
      case "not": {
        const condition = this.#condition(predicate.predicate);
        return condition && { kind: "not", condition };
      }
      case "present": {
        const found = this.#find(predicate.parameter);
        return found && { kind: "present", parameter: found.name };
      }
      case "is":
      case "like":
      case "number":
        return this.#value(predicate);
      case "relational": {
        const left = this.#operand({ kind: "parameter", parameter: predicate.left });
        const right = this.#operand({ kind: "parameter", parameter: predicate.right });
        if (!left || !right) return undefined;
        return this.#given([left, right], { kind: "compare", left, operator: predicate.operator, right });
      }
      case "arithmetic": {
        const left = this.#operand(predicate.left);
        if (!left) return undefined;
        const right = { kind: "constant", value: predicate.value } as const;
        return this.#given([left], { kind: "compare", left, operator: predicate.operator, right });
      }
    }
  }

  #value(predicate: Extract<Predicate, { kind: "is" | "like" | "number" }>): Condition | undefined {
    const found = this.#find(predicate.parameter);
    if (!found) return undefined;
    const parameter = found.name;
    const operand = { kind: "parameter", parameter, plus: 0 } as const;
    switch (predicate.kind) {
      case "is": {
        const { values } = predicate;
        for (const value of values) this.#scope.checkValue(found, value, this.#node);
        const [only] = values;
        return this.#given(
          [operand],
          only !== undefined && values.length === 1
            ? { kind: "equals", parameter, value: only }
            : { kind: "in", parameter, values },
        );
      }
      case "like":
        this.#scope.checkPattern(found, this.#node);
        return this.#given([operand], { kind: "like", parameter, pattern: predicate.pattern });
      case "number": {
        const { operator, value } = predicate;
        if (operator === "==") {
          this.#scope.checkValue(found, value, this.#node);
          return this.#given([operand], { kind: "equals", parameter, value });
        }
        if (!this.#scope.isNumber(found, this.#node)) return undefined;
        const right = { kind: "constant", value } as const;
        return this.#given([operand], { kind: "compare", left: operand, operator, right });
      }
    }
  }

  /** A condition that is only met where what has a default is given all the same. */
  #given(operands: readonly Operand[], condition: Condition): Condition {
    const omitted = [...this.#scope.defaults(...operands.flatMap(operandParameters)).keys()];
    if (omitted.length === 0) return condition;
    return {
      kind: "and",
      conditions: [...omitted.map((parameter) => ({ kind: "present", parameter }) as const), condition],
    };
  }

  #operand(operation: Operation): Operand | undefined {
    if (operation.kind === "parameter") {
      const found = this.#find(operation.parameter);
      if (!found || !this.#scope.isNumber(found, this.#node)) return undefined;
      return { kind: "parameter", parameter: found.name, plus: 0 };
    }
    const left = this.#operand(operation.left);
    const right = this.#operand(operation.right);
    return left && right && { kind: "calculation", operator: operation.operator, left, right };
  }

  /**
   * A parameter, or else a property of the body. IDL has no pointers: in its own examples, such properties are called
   * like parameters, and what is inside of them `owner.percentage` or `dimensions[height]`.
   */
  #find(name: string): NamedSubject | undefined {
    const keys = name.split(/[.[\]]+/).filter((key) => key !== "");
    return (
      this.#scope.find(name) ??
      this.#scope.find(formatPointer([name])) ??
      this.#scope.find(formatPointer(keys)) ??
      this.#scope.unknown(this.#node, name)
    );
  }
}
