import type { Formula } from "../../../4-model/analysis/formula.ts";
import { holds } from "../../../4-model/constraint-holds.ts";
import type { ApiModel, Constraint, Operation } from "../../../4-model/types.ts";
import { schemaLookup } from "../../sentences/find-schema.ts";
import { surelyFits } from "./fits-schema.ts";
import { goalsOf } from "./goals.ts";
import { type Input, ruleRequests, usualInput, withRuleValues } from "./input.ts";
import type { RuleRequests, RuleValues } from "./rule-requests.ts";

/** Requests that show what the rules of an operation mean. */
export interface Witnesses {
  readonly valid: readonly Valid[];
  readonly invalid: readonly Invalid[];
}

export interface Valid {
  readonly input: Input;
  /** The rules that it was made for. */
  readonly exercises: readonly string[];
}

export interface Invalid {
  readonly input: Input;
  /** The only rule that it breaks, and the only thing that is wrong with it. */
  readonly breaks: string;
}

const known = new WeakMap<Operation, Witnesses>();

/** The same for everyone who asks: the docs show some of those that the cases list. */
export function witnessesOf(operation: Operation, model: ApiModel): Witnesses {
  const found = known.get(operation) ?? makeWitnesses(operation, model);
  known.set(operation, found);
  return found;
}

function makeWitnesses(operation: Operation, model: ApiModel): Witnesses {
  const { constraints } = operation;
  if (constraints.length === 0) return { valid: [], invalid: [] };
  const usual = usualInput(operation, model);
  const maker = new Maker(operation, model, usual);
  const valid = new Map<string, Valid>();
  const invalid = new Map<string, Invalid>();
  for (const rule of constraints) {
    const goals = goalsOf(rule, maker.requests.solver.space.defaults);
    const others = constraints.filter((other) => other !== rule);
    for (const input of maker.make(constraints, goals.valid, () => true)) {
      const key = keyOf(input);
      const exercises = valid.get(key)?.exercises ?? [];
      valid.set(key, { input, exercises: [...new Set([...exercises, rule.id])] });
    }
    for (const input of maker.make(others, goals.invalid, (other) => other !== rule)) {
      const key = keyOf(input);
      invalid.set(key, invalid.get(key) ?? { input, breaks: rule.id });
    }
  }
  return { valid: [...valid.values()], invalid: [...invalid.values()] };
}

function keyOf({ parameters, body }: Input): string {
  return JSON.stringify([[...parameters], body]);
}

class Maker {
  readonly requests: RuleRequests;
  readonly #operation: Operation;
  readonly #model: ApiModel;
  readonly #usual: Input;

  constructor(operation: Operation, model: ApiModel, usual: Input) {
    this.requests = ruleRequests(operation, model, usual);
    this.#operation = operation;
    this.#model = model;
    this.#usual = usual;
  }

  /** Requests for the goals of which some rules hold and the others do not, and with which nothing else is wrong. */
  *make(
    rules: readonly Constraint[],
    goals: readonly Formula[],
    isToHold: (rule: Constraint) => boolean,
  ): Iterable<Input> {
    const { constraints } = this.#operation;
    for (const goal of goals) {
      const values = this.requests.find(rules, goal);
      if (!values || !constraints.every((rule) => this.#holds(rule, values) === isToHold(rule))) continue;
      const context = { operation: this.#operation, model: this.#model };
      const input = withRuleValues(this.#usual, values, context);
      if (fits(input, this.#operation, this.#model)) yield input;
    }
  }

  #holds(rule: Constraint, given: RuleValues): boolean {
    return holds(rule, { given, effective: new Map([...this.requests.solver.space.defaults, ...given]) });
  }
}

function fits({ parameters, body }: Input, operation: Operation, model: ApiModel): boolean {
  const lookup = schemaLookup(model);
  const areRight = operation.parameters.every((parameter) => {
    const value = parameters.get(parameter.property);
    // What is the whole query is not among what samples write.
    return (
      value === undefined || (parameter.in !== "querystring" && surelyFits(value, parameter.schema, lookup))
    );
  });
  if (!areRight || operation.body?.kind !== "content") return areRight;
  const { required, sent } = operation.body;
  if (body === undefined) return !required;
  return sent.format !== "binary" && (!sent.schema || surelyFits(body, sent.schema, lookup));
}
