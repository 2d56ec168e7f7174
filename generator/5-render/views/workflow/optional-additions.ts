import type { Operation } from "../../../4-model/types.ts";
import { Expression, template } from "./expressions.ts";
import { queryAddition } from "./http-task.ts";

/** What an optional parameter adds to a task: Conductor has no way to leave a part out when its input is missing. */
export interface Addition {
  readonly to: "uri" | "headers";
  readonly code: string;
}

export function optionalAdditions(
  operation: Operation,
  names: ReadonlyMap<string, string>,
): readonly Addition[] {
  let hasQuery = operation.parameters.some((parameter) => parameter.in === "query" && parameter.required);
  return operation.parameters.flatMap((parameter): Addition[] => {
    if (parameter.required) return [];
    if (parameter.in === "query") {
      const code = `${hasQuery ? "&" : "?"}${queryAddition(parameter, names)}`;
      hasQuery = true;
      return [{ to: "uri", code }];
    }
    if (parameter.in !== "header") return [];
    const value = template(Expression.input(names.get(parameter.property)));
    return [{ to: "headers", code: `${JSON.stringify(parameter.name)}: ${JSON.stringify(value)}` }];
  });
}
