import type { Building } from "./building.ts";
import { buildContent } from "./content.ts";
import { buildHeader } from "./headers.ts";
import { defined, type Node } from "./node.ts";
import type { Identifier, Json, Link, Response } from "./types.ts";

/** The responses of an operation, in document order. */
export function buildResponses(building: Building, operation: Node, typeName: Identifier): Response[] {
  const members = operation.members("responses").filter(([status]) => !status.startsWith("x-"));
  return members.map(([status, member]) => {
    const node = building.follow(member);
    return {
      pointer: node.pointer,
      status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
      description: node.string("description") ?? "",
      headers: node
        .members("headers")
        .map(([name, header]) => buildHeader(building, name, building.follow(header))),
      content: buildContent(building, node, {
        body: contentName(status, typeName),
        item: `${typeName}Item`,
      }),
      links: node.members("links").map(([name, link]) => buildLink(name, building.follow(link))),
      ...defined({ summary: node.string("summary") }),
    };
  });
}

/** What the schema of a response is called where it has no name: by what it means, not by its number. */
function contentName(status: string, typeName: Identifier): (word: string) => string {
  return (word) => `${typeName}${word}${/^2/.test(status) ? "Response" : "Error"}`;
}

function buildLink(name: string, node: Node): Link {
  return {
    name,
    operation: node.string("operationId") ?? node.string("operationRef") ?? "",
    parameters: node
      .members("parameters")
      .map(([parameter, { value }]) => ({ name: parameter, value: value as Json })),
    ...defined({ description: node.string("description") }),
  };
}
