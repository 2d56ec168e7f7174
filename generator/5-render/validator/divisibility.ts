import type { Schema } from "../../4-model/types.ts";
import { type Code, code } from "../environment/code.ts";
import type { Target } from "./target.ts";

/**
 * The condition that a number is not divisible. The remainder of floating-point numbers is exact, so for integers the
 * operator says the truth; decimals need to be divided as they were written.
 */
export function isNoMultiple(
  value: Code,
  divisor: number,
  { target, isInteger }: { readonly target: Target; readonly isInteger: boolean },
): Code {
  if (isInteger && Number.isInteger(divisor)) return code`${value} % ${divisor} !== 0`;
  return code`!${target.check.module.runtime("checks", "isMultipleOf")}(${value}, ${divisor})`;
}

/** Whether a schema only accepts integers. */
export function isInteger(schema: Schema): boolean {
  return schema.kind === "keywords" && schema.type?.length === 1 && schema.type[0] === "integer";
}
