import type { Building } from "./building.ts";
import { buildContent } from "./content.ts";
import { buildHeader } from "./headers.ts";
import { defined, type Node } from "./node.ts";
import { receivedScope } from "./schema-scope.ts";
import type { Identifier, Json, Link, Response } from "./types.ts";

/** The responses of an operation, in document order. */
export function buildResponses(building: Building, operation: Node, typeName: Identifier): Response[] {
  const members = operation.members("responses").filter(([status]) => !status.startsWith("x-"));
  const unnamed = members.filter(([, member]) => hasUnnamedSchema(member)).map(([status]) => meaning(status));
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
        body: (word) => `${typeName}${word}${contentName(status, unnamed)}`,
        item: `${typeName}Item`,
        scope: receivedScope,
      }),
      links: node.members("links").map(([name, link]) => buildLink(name, building.follow(link))),
      ...defined({ summary: node.string("summary") }),
    };
  });
}

/** Whether a response holds a schema that has to be called after it. */
function hasUnnamedSchema(response: Node): boolean {
  return response.members("content").some(([, media]) => media.get("schema")?.has("$ref") === false);
}

/**
 * What the schema of a response is called where it has no name: by what it means and, where several mean the same, by
 * its number too.
 */
function contentName(status: string, unnamed: readonly string[]): string {
  const word = meaning(status);
  const isOnly = unnamed.indexOf(word) === unnamed.lastIndexOf(word);
  return isOnly ? word : `${word}${/^default$/i.test(status) ? "Default" : status.toUpperCase()}`;
}

function meaning(status: string): "Response" | "Error" {
  return /^2/.test(status) ? "Response" : "Error";
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
