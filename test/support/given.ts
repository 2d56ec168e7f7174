import type { Condition } from "../../generator/4-model/types.ts";

/** The conditions that parameters are given. */
export function given(...parameters: readonly string[]): readonly Condition[] {
  return parameters.map((parameter) => ({ kind: "present", parameter }));
}
