import { type Code, code } from "../environment/code.ts";
import { ifThen, loop, type Statement } from "./statement.ts";
import type { Target } from "./target.ts";

/** Statements for each key of the target. Where the first key would decide, nobody needs to know which it is. */
export function eachKey(target: Target, key: Code, body: readonly Statement[]): Statement {
  const keys = code`Object.keys(${target.value})`;
  if (body[0]?.ends) return ifThen(code`${keys}.length !== 0`, [body[0]]);
  return loop(code`const ${key} of ${keys}`, body);
}

/** Statements for each item of the target, beginning with the one at `from`. */
export function eachItem(target: Target, index: Code, from: number, body: readonly Statement[]): Statement {
  const length = code`${target.value}.length`;
  if (body[0]?.ends) return ifThen(from === 0 ? code`${length} !== 0` : code`${length} > ${from}`, [body[0]]);
  return loop(code`let ${index} = ${from}; ${index} < ${length}; ${index}++`, body);
}
