import type { ApiModel, Operation, OperationGroup } from "../../4-model/types.ts";

export interface GroupedOperations {
  readonly group: OperationGroup;
  readonly operations: readonly Operation[];
}

/** Each group with its operations, both in the order of the model. */
export function groupedOperations({ groups, operations }: ApiModel): GroupedOperations[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return groups.map((group) => ({ group, operations: group.operations.flatMap((id) => byId.get(id) ?? []) }));
}
