import type { ApiModel, Operation, OperationGroup } from "../../../4-model/types.ts";
import { groupedOperations } from "../grouped-operations.ts";

/** Operations that the index lists together. */
export type DocsGroup = Omit<OperationGroup, "operations" | "file"> & {
  /** Of the Markdown file that lists it, without folder and extension. */
  readonly file: string;
  readonly operations: readonly Operation[];
};

/** What a group is called: `Animals › Cats` for a tag that is a part of another. */
export function groupTitle({ titles }: Pick<DocsGroup, "titles">): string {
  return titles.join(" › ");
}

/** More operations than this are too many to read through: a reader, or a model, chooses a group first. */
export const maximumListed = 150;

/**
 * The groups of the index: those of the tags. A large API without tags has one of them only; its operations are grouped
 * by what their paths begin with (`/v1/customers/{id}`: "customers").
 */
export function docsGroups(model: ApiModel): readonly DocsGroup[] {
  const { groups, operations } = model;
  if (groups.length > 1 || operations.length <= maximumListed) {
    return groupedOperations(model).map(({ group, operations }) => ({ ...group, operations }));
  }
  const byResource = new Map<string, Operation[]>();
  for (const operation of operations) {
    const resource = resourceOf(operation);
    const members = byResource.get(resource);
    if (members) members.push(operation);
    else byResource.set(resource, [operation]);
  }
  return Array.from(byResource, ([tag, members], index) => ({
    tag,
    titles: [tag],
    file: `${index + 1}-${tag.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
    operations: members,
  }));
}

/** The first part of its path that is no parameter and no version. */
function resourceOf({ path }: Operation): string {
  const parts = path.split("/").filter((part) => part !== "" && !part.includes("{"));
  return parts.find((part) => !/^(?:api|v\d[\w.]*)$/i.test(part)) ?? parts[0] ?? "/";
}
