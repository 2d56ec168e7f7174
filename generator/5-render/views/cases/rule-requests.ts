import type { Assignment, Formula, Scalar } from "../../../4-model/analysis/formula.ts";
import { any, noNumber, order } from "../../../4-model/analysis/formula.ts";
import { rational } from "../../../4-model/analysis/rational.ts";
import { requestSpace } from "../../../4-model/analysis/request-space.ts";
import { RuleSolver } from "../../../4-model/analysis/rule-solver.ts";
import type { Variable } from "../../../4-model/analysis/variable.ts";
import { isScalar } from "../../../4-model/possible-values.ts";
import type { ApiModel, Constraint, Json, Operation } from "../../../4-model/types.ts";
import { schemaLookup } from "../../sentences/find-schema.ts";

/** Values by what rules call them. */
export type RuleValues = ReadonlyMap<string, Json>;

export interface Preferences {
  /** What is sent unless a rule is against it. */
  readonly usual: RuleValues;
  /** What is sent of anything else, if it has to be. */
  readonly sampleOf: (name: string) => Json | undefined;
}

interface Best {
  readonly values: Assignment;
  readonly granted: readonly Formula[];
}

/** Finds requests that satisfy rules of an operation, and look as much as possible like a given one. */
export class RuleRequests {
  readonly solver: RuleSolver;
  readonly #wishes: readonly Formula[];
  readonly #preferences: Preferences;

  constructor(operation: Operation, model: ApiModel, preferences: Preferences) {
    const { constraints, parameters, body } = operation;
    const sent = body?.kind === "content" ? { ...body, content: [body.sent] } : body;
    const context = { parameters, ...(sent ? { body: sent } : {}) };
    const space = requestSpace(context, constraints, schemaLookup(model));
    const samples = new Map(space.variables.map(({ name }) => [name, sampleOf(name, preferences)]));
    const variables = space.variables.map((variable) => withSample(variable, samples.get(variable.name)));
    this.solver = new RuleSolver({ ...space, variables }, constraints);
    this.#wishes = wishes(variables, samples, preferences.usual);
    this.#preferences = preferences;
  }

  /** What such a request gives of all that rules speak of; undefined where none is found. */
  find(rules: readonly Constraint[], ...goals: readonly Formula[]): RuleValues | undefined {
    const answer = this.solver.solve(rules, ...goals);
    if (answer.kind !== "satisfiable") return undefined;
    const { values } = this.#grant(this.#wishes, { values: answer.values, granted: goals }, rules);
    return this.#valuesOf(values);
  }

  /** Grants as many wishes as possible, each before those after it. Most can be granted together. */
  #grant(wishes: readonly Formula[], best: Best, rules: readonly Constraint[]): Best {
    const granted = [...best.granted, ...wishes];
    const answer = this.solver.solve(rules, ...granted);
    if (answer.kind === "satisfiable") return { values: answer.values, granted };
    if (wishes.length < 2) return best;
    const middle = Math.ceil(wishes.length / 2);
    const first = this.#grant(wishes.slice(0, middle), best, rules);
    return this.#grant(wishes.slice(middle), first, rules);
  }

  /** The solver knows nothing of lists and objects but that they are there. */
  #valuesOf(values: Assignment): RuleValues {
    return new Map(
      [...values].map(([name, value]): [string, Json] => {
        const sample = sampleOf(name, this.#preferences);
        return [name, sample === undefined || isScalar(sample) ? value : sample];
      }),
    );
  }
}

function sampleOf(name: string, { usual, sampleOf }: Preferences): Json | undefined {
  return usual.has(name) ? usual.get(name) : sampleOf(name);
}

/** The same variable, with the sample as the first of its values, if it is one. */
function withSample(variable: Variable, sample: Json | undefined): Variable {
  const { values, isOpen } = variable.others;
  if (sample === undefined || !isScalar(sample) || typeof sample === "number") return variable;
  if (!values.includes(sample) && !(isOpen && typeof sample === "string")) return variable;
  const first: readonly Scalar[] = [sample, ...values.filter((value) => value !== sample)];
  return { ...variable, others: { values: first, isOpen } };
}

/** What one would like, what matters most first: the usual values, numbers like these, and nothing more. */
function wishes(
  variables: readonly Variable[],
  samples: ReadonlyMap<string, Json | undefined>,
  usual: RuleValues,
): readonly Formula[] {
  const sent = variables.filter(({ name }) => usual.has(name));
  const unsent = variables.filter(({ name, required }) => !required && !usual.has(name));
  return [
    ...sent.map(({ name }): Formula => ({ kind: "present", variable: name })),
    ...sent.flatMap(({ name }): Formula[] => {
      const sample = samples.get(name);
      if (sample === undefined || !isScalar(sample) || typeof sample === "number") return [];
      return [{ kind: "is", variable: name, value: sample }];
    }),
    ...variables.flatMap(({ name, numbers }) => (numbers ? numberWishes(name, samples.get(name)) : [])),
    // Of several that would do, the first is sent.
    ...unsent.toReversed().map(({ name }): Formula => ({ kind: "absent", variable: name })),
  ];
}

/** Numbers from the sample on, of which the solver takes the least; else small ones that are not below 0. */
function numberWishes(variable: string, sample: Json | undefined): readonly Formula[] {
  const limits = [...(typeof sample === "number" ? [sample] : []), 1, 0];
  return limits.map((limit) =>
    any(...noNumber(variable), order(variable, undefined, { by: rational(limit), strict: false })),
  );
}
