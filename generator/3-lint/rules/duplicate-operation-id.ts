import { member } from "../../1-load/json.ts";
import { appendPointer } from "../../1-load/pointer.ts";
import { rule } from "../rule.ts";

/** The id of an operation names a function, so that it must be unique. */
export const duplicateOperationId = rule("duplicate-operation-id", ({ operations }, report) => {
  const first = new Map<string, string>();
  for (const operation of operations) {
    const id = member(operation.value, "operationId");
    if (typeof id !== "string") continue;
    const pointer = appendPointer(operation.pointer, "operationId");
    const other = first.get(id);
    if (other === undefined) first.set(id, pointer);
    else report({ id }, { pointer }, { message: "first here", pointer: other });
  }
});
