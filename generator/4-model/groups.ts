import type { Building } from "./building.ts";
import { defined } from "./node.ts";
import { buildExternalDocs } from "./schema.ts";
import type { Operation, OperationGroup } from "./types.ts";

/** The tag of operations that have none. */
export const untagged = "default";

/** One group a tag that has operations: declared tags first, in their order, then the others as they appear. */
export function buildGroups(building: Building, operations: readonly Operation[]): OperationGroup[] {
  const declared = new Map(building.root.items("tags").map((tag) => [tag.string("name") ?? "", tag]));
  const tags = new Set([...declared.keys(), ...operations.map((operation) => operation.tag)]);
  return [...tags].flatMap((tag) => {
    const members = operations.filter((operation) => operation.tag === tag);
    if (members.length === 0) return [];
    const node = declared.get(tag);
    return {
      tag,
      file: building.names.file("operations", tag),
      operations: members.map((operation) => operation.id),
      ...defined({
        summary: node?.string("summary"),
        parent: node?.string("parent"),
        groupKind: node?.string("kind"),
        description: node?.string("description"),
        externalDocs: node && buildExternalDocs(node),
      }),
    };
  });
}
