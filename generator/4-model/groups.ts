import type { Building } from "./building.ts";
import { defined, type Node } from "./node.ts";
import { buildExternalDocs } from "./schema-annotations.ts";
import type { Operation, OperationGroup } from "./types.ts";

/** The tag of operations that have none. */
export const untagged = "default";

/** One group a tag that has operations: declared tags first, in their order, then the others as they appear. */
export function buildGroups(building: Building, operations: readonly Operation[]): OperationGroup[] {
  const declared = new Map(building.root.items("tags").map((tag) => [tag.string("name") ?? "", tag]));
  const members = new Map<string, Operation[]>([...declared.keys()].map((tag) => [tag, []]));
  for (const operation of operations) {
    const group = members.get(operation.tag);
    if (group) group.push(operation);
    else members.set(operation.tag, [operation]);
  }
  return [...members]
    .filter(([, { length }]) => length > 0)
    .map(([tag, group]) => {
      const node = declared.get(tag);
      return {
        tag,
        file: building.names.file("operations", tag),
        titles: titlesOf(tag, declared),
        operations: group.map((operation) => operation.id),
        ...defined({
          groupKind: node?.string("kind"),
          description: node?.string("description"),
          externalDocs: node && buildExternalDocs(node),
        }),
      };
    });
}

/** Of the tag and of those that it is a part of, the outermost first. A tag that is a part of itself ends the list. */
function titlesOf(tag: string, declared: ReadonlyMap<string, Node>): string[] {
  const titles = new Map<string, string>();
  let current: string | undefined = tag;
  while (current !== undefined && !titles.has(current)) {
    const node: Node | undefined = declared.get(current);
    titles.set(current, node?.string("summary") ?? current);
    current = node?.string("parent");
  }
  return [...titles.values()].reverse();
}
