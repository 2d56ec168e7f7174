import { type RequestSpace, requestSpace } from "../../../generator/4-model/analysis/request-space.ts";
import { RuleSolver } from "../../../generator/4-model/analysis/rule-solver.ts";
import type { Answer } from "../../../generator/4-model/analysis/solve.ts";
import { holds } from "../../../generator/4-model/constraint-holds.ts";
import { ruleParameters } from "../../../generator/4-model/rule-parameters.ts";
import type { SchemaLookup } from "../../../generator/4-model/schema-walk.ts";
import type {
  Constraint,
  Json,
  JsonType,
  KeywordSchema,
  Parameter,
} from "../../../generator/4-model/types.ts";
import type { RandomParameter, RandomSet } from "./random-rules.ts";

/** A question about a set of rules: whether some rules can hold while another one is broken, or a parameter given. */
export interface Question {
  readonly rules: readonly Constraint[];
  readonly broken?: Constraint;
  readonly given?: string;
}

/** Whether the rules can be satisfied, whether each parameter that they speak of can be sent, and whether each rule can be broken alone. */
export function questionsAbout({ constraints }: RandomSet): readonly Question[] {
  const mentioned = [...new Set(constraints.flatMap(ruleParameters))];
  return [
    { rules: constraints },
    ...mentioned.map((given) => ({ rules: constraints, given })),
    ...constraints.map((broken) => ({ rules: constraints.filter((rule) => rule !== broken), broken })),
  ];
}

/** The answers of our solver, which throw if the values that it gives are not what was asked for. */
export function answer(set: RandomSet, questions: readonly Question[]): readonly Answer["kind"][] {
  const space = requestSpace({ parameters: parametersOf(set) }, set.constraints, lookup);
  const solver = new RuleSolver(space, set.constraints);
  return questions.map((question) => {
    const { rules, broken, given } = question;
    const found = solver.solve(
      rules,
      ...(broken ? [solver.negationOf(broken)] : []),
      ...(given === undefined ? [] : [{ kind: "present", variable: given } as const]),
    );
    if (found.kind === "satisfiable") check(found.values, space, question);
    return found.kind;
  });
}

const lookup: SchemaLookup = {
  get: (name) => {
    throw new Error(`Random parameters refer to nothing, and not to ${name}`);
  },
};

function check(given: ReadonlyMap<string, Json>, { defaults }: RequestSpace, question: Question): void {
  const values = { given, effective: new Map([...defaults, ...given]) };
  const isRight =
    question.rules.every((rule) => holds(rule, values)) &&
    !(question.broken && holds(question.broken, values)) &&
    (question.given === undefined || given.has(question.given));
  if (!isRight) throw new Error(`${JSON.stringify([...given])} is no answer to ${JSON.stringify(question)}`);
}

/** The parameters as the model has them. */
export function parametersOf({ parameters }: RandomSet): readonly Parameter[] {
  return parameters.map(parameterOf);
}

function parameterOf({ name, required, domain, nullable, default: fallback }: RandomParameter): Parameter {
  const type = typeOf(domain);
  const schema: KeywordSchema = {
    kind: "keywords",
    pointer: "",
    annotations: fallback === undefined ? {} : { default: fallback },
    type: nullable ? [type, "null"] : [type],
    ...(domain.kind === "listed" ? { enum: nullable ? [...domain.values, null] : domain.values } : {}),
    ...(domain.kind === "integer" || domain.kind === "number" ? { number: bounds(domain) } : {}),
  };
  return {
    kind: "parameter",
    pointer: "",
    in: "query",
    name,
    property: name,
    required,
    deprecated: false,
    allowEmptyValue: false,
    allowReserved: false,
    style: "form",
    explode: true,
    schema,
    examples: [],
  };
}

function typeOf(domain: RandomParameter["domain"]): JsonType {
  if (domain.kind === "text") return "string";
  if (domain.kind !== "listed") return domain.kind;
  return typeof domain.values[0] === "number" ? "integer" : "string";
}

function bounds({ kind, ...numbers }: Extract<RandomParameter["domain"], { kind: "integer" | "number" }>) {
  return numbers;
}
