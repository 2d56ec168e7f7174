import type { ApiModel, Constraint, Operation } from "../../../4-model/types.ts";
import { type Text, text } from "../../environment/text.ts";
import { caseRequest } from "../cases/cases.ts";
import type { Input } from "../cases/input.ts";
import { witnessesOf } from "../cases/witnesses.ts";

/** A request that satisfies a rule, and one that breaks it and nothing else. */
export interface RuleExample {
  readonly valid: RequestText;
  readonly invalid: RequestText;
}

/** A request as it is sent, without what is the same in all requests. */
export interface RequestText {
  readonly lines: Text;
  /** All of it on one line. */
  readonly line: Text;
}

/** The first two of `cases.json` that are made for a rule; undefined where one of them is not to be found. */
export function ruleExample(
  { id }: Constraint,
  operation: Operation,
  model: ApiModel,
): RuleExample | undefined {
  const { valid, invalid } = witnessesOf(operation, model);
  const right =
    valid.find(({ exercises: [first] }) => first === id) ??
    valid.find(({ exercises }) => exercises.includes(id));
  const wrong = invalid.find(({ breaks }) => breaks === id);
  if (!right || !wrong) return undefined;
  return {
    valid: requestText(right.input, operation, model),
    invalid: requestText(wrong.input, operation, model),
  };
}

function requestText(input: Input, operation: Operation, model: ApiModel): RequestText {
  const { method, path, query, headers, body } = caseRequest(input, operation, model);
  const target = `${method} ${path}${query === "" ? "" : `?${query}`}`;
  const others = Object.entries(headers).filter(([name]) => name !== "Content-Type");
  const head = [target, ...others.map(([name, value]) => `${name}: ${value}`)];
  if (body === undefined) return { lines: text(head.join("\n")), line: text(head.join(" ")) };
  return {
    lines: text([...head, "", JSON.stringify(body, null, 2)].join("\n")),
    line: text([...head, JSON.stringify(body)].join(" ")),
  };
}
