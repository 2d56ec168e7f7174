import type { Comparison, Condition, Constraint, Json, Operand } from "../../../generator/4-model/types.ts";
import type { RandomParameter, RandomSet } from "./random-rules.ts";

/**
 * A set of rules in SMT-LIB, written down from what the rules mean and not from how our solver sees them: `p_is` that a
 * parameter is given, `p_null` that it is null, `p` its value: a number, or the place of a text in a list.
 */
export class SmtSet {
  readonly #parameters: ReadonlyMap<string, RandomParameter>;
  readonly #constraints: readonly Constraint[];

  constructor({ parameters, constraints }: RandomSet) {
    this.#parameters = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    this.#constraints = constraints;
  }

  /** Declarations, what the schemas say, and each rule by its id. */
  get text(): string {
    const parameters = [...this.#parameters.values()].flatMap((parameter) => this.#declaration(parameter));
    const rules = this.#constraints.map((rule) => `(define-fun ${rule.id} () Bool ${this.rule(rule)})`);
    return [...parameters, ...rules].join("\n");
  }

  rule(rule: Constraint): string {
    const requirement = this.#requirement(rule);
    return rule.when ? `(=> ${this.condition(rule.when)} ${requirement})` : requirement;
  }

  #requirement(rule: Constraint): string {
    switch (rule.kind) {
      case "requires":
        return and(rule.conditions.map((condition) => this.condition(condition)));
      case "atLeastOne":
      case "exactlyOne":
      case "atMostOne":
      case "allOrNone":
        return this.condition(rule);
      case "compare": {
        const names = namesIn(rule);
        const term = (name: string) => asReal(name, this.#parameter(name));
        return `(=> ${and(names.map((name) => this.#isGivenNumber(name)))} ${comparison(rule, term)})`;
      }
      case "multipleOf":
        return and(
          rule.parameters.map(
            (name) => `(=> ${this.#isGivenNumber(name)} ${isMultiple(this.#parameter(name), rule)})`,
          ),
        );
    }
  }

  condition(condition: Condition): string {
    switch (condition.kind) {
      case "equals":
        return this.#equals(condition.parameter, condition.value);
      case "in":
        return or(condition.values.map((value) => this.#equals(condition.parameter, value)));
      case "like":
        throw new Error("There are no patterns in random rules");
      case "compare": {
        const names = namesIn(condition);
        const term = (name: string) => this.#effective(name);
        return and([...names.map((name) => this.#hasNumber(name)), comparison(condition, term)]);
      }
      case "present":
        return `${condition.parameter}_is`;
      case "absent":
        return `(not ${condition.parameter}_is)`;
      case "not":
        return `(not ${this.condition(condition.condition)})`;
      case "and":
        return and(condition.conditions.map((part) => this.condition(part)));
      case "or":
      case "atLeastOne":
        return or(condition.conditions.map((part) => this.condition(part)));
      case "exactlyOne":
        return `(= ${this.#count(condition.conditions)} 1)`;
      case "atMostOne":
        return `(<= ${this.#count(condition.conditions)} 1)`;
      case "allOrNone":
        return `(or (= ${this.#count(condition.conditions)} 0) (= ${this.#count(condition.conditions)} ${condition.conditions.length}))`;
    }
  }

  #count(conditions: readonly Condition[]): string {
    return `(+ 0 ${conditions.map((part) => `(ite ${this.condition(part)} 1 0)`).join(" ")})`;
  }

  #parameter(name: string): RandomParameter {
    const parameter = this.#parameters.get(name);
    if (!parameter) throw new Error(`There is no parameter ${name}`);
    return parameter;
  }

  #declaration(parameter: RandomParameter): string[] {
    const { name, required, nullable } = parameter;
    const facts = domainFacts(parameter).map((fact) => `(=> ${name}_is (or ${name}_null ${fact}))`);
    return [
      `(declare-const ${name}_is Bool)`,
      `(declare-const ${name}_null Bool)`,
      `(declare-const ${name} ${parameter.domain.kind === "number" ? "Real" : "Int"})`,
      ...[...facts, ...(required ? [`${name}_is`] : []), ...(nullable ? [] : [`(not ${name}_null)`])].map(
        (fact) => `(assert ${fact})`,
      ),
    ];
  }

  #equals(name: string, value: Json): string {
    const parameter = this.#parameter(name);
    const given = and([`${name}_is`, `(not ${name}_null)`, `(= ${name} ${code(value, parameter)})`]);
    return parameter.default === value ? `(or ${given} (not ${name}_is))` : given;
  }

  #isGivenNumber(name: string): string {
    return `(and ${name}_is (not ${name}_null))`;
  }

  #hasNumber(name: string): string {
    const given = this.#isGivenNumber(name);
    return this.#parameter(name).default === undefined ? given : `(or ${given} (not ${name}_is))`;
  }

  #effective(name: string): string {
    const parameter = this.#parameter(name);
    const given = asReal(name, parameter);
    return typeof parameter.default === "number"
      ? `(ite ${name}_is ${given} ${real(parameter.default)})`
      : given;
  }
}

function domainFacts(parameter: RandomParameter): string[] {
  const { name, domain } = parameter;
  switch (domain.kind) {
    case "boolean":
      return [`(or (= ${name} 0) (= ${name} 1))`];
    case "text":
      return [];
    case "listed":
      return [or(domain.values.map((value) => `(= ${name} ${code(value, parameter)})`))];
    case "integer":
    case "number": {
      const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = domain;
      const value = asReal(name, parameter);
      const bounds = [
        [">=", minimum],
        ["<=", maximum],
        [">", exclusiveMinimum],
        ["<", exclusiveMaximum],
      ] as const;
      return [
        ...bounds.flatMap(([operator, limit]) =>
          limit === undefined ? [] : [`(${operator} ${value} ${real(limit)})`],
        ),
        ...(multipleOf === undefined ? [] : [isMultiple(parameter, { divisor: multipleOf, offset: 0 })]),
      ];
    }
  }
}

const texts = ["day", "hour", "week", "hourly", ""];

function code(value: Json, { domain }: RandomParameter): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number")
    return domain.kind === "number" ? real(value) : Number.isInteger(value) ? integer(value) : "0";
  return integer(texts.indexOf(String(value)));
}

function asReal(name: string, { domain }: RandomParameter): string {
  return domain.kind === "number" ? name : `(to_real ${name})`;
}

function isMultiple(
  { name, domain }: RandomParameter,
  { divisor, offset }: { readonly divisor: number; readonly offset: number },
): string {
  if (domain.kind === "number") return `(is_int (/ (- ${name} ${real(offset)}) ${real(divisor)}))`;
  // Z3 knows more about remainders of integers; an integer is a multiple of a half if it is one of 1.
  const whole = divisor < 1 ? 1 : divisor;
  return `(= (mod (- ${name} ${integer(offset)}) ${whole}) 0)`;
}

function namesIn({ left, right }: Comparison): readonly string[] {
  return [...new Set([...operandNames(left), ...operandNames(right)])];
}

function operandNames(operand: Operand): readonly string[] {
  if (operand.kind === "constant") return [];
  return operand.kind === "parameter"
    ? [operand.parameter]
    : [...operandNames(operand.left), ...operandNames(operand.right)];
}

function comparison({ left, operator, right }: Comparison, term: (name: string) => string): string {
  const [first, second] = [operandText(left, term), operandText(right, term)];
  if (operator === "!=") return `(not (= ${first} ${second}))`;
  return `(${operator === "==" ? "=" : operator} ${first} ${second})`;
}

function operandText(operand: Operand, term: (name: string) => string): string {
  switch (operand.kind) {
    case "constant":
      return real(operand.value);
    case "parameter":
      return `(+ ${term(operand.parameter)} ${real(operand.plus)})`;
    case "calculation":
      return `(${operand.operator} ${operandText(operand.left, term)} ${operandText(operand.right, term)})`;
  }
}

/** Halves and quarters, exactly. */
function real(value: number): string {
  const text = `(/ ${Math.abs(value * 4)}.0 4.0)`;
  return value < 0 ? `(- ${text})` : text;
}

function integer(value: number): string {
  return value < 0 ? `(- ${-value})` : String(value);
}

function and(parts: readonly string[]): string {
  return parts.length === 0 ? "true" : `(and ${parts.join(" ")})`;
}

function or(parts: readonly string[]): string {
  return parts.length === 0 ? "false" : `(or ${parts.join(" ")})`;
}
