import type { Building } from "./building.ts";
import { buildContent } from "./content.ts";
import { defined, type Node } from "./node.ts";
import { buildSchema } from "./schema.ts";
import { receivedScope } from "./schema-scope.ts";
import type { Header, Identifier, Response, Schema } from "./types.ts";

/** The responses of an operation, in document order. */
export function buildResponses(building: Building, operation: Node, typeName: Identifier): Response[] {
  const members = operation.members("responses").filter(([status]) => !status.startsWith("x-"));
  const unnamed = members.filter(([, member]) => hasUnnamedSchema(member)).map(([status]) => meaning(status));
  return members.map(([status, member]) => {
    const node = building.follow(member);
    building.ignored.add(
      "links",
      node.members("links").map(([, link]) => link),
    );
    return {
      pointer: node.pointer,
      status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
      description: node.string("description") ?? "",
      headers: node
        .members("headers")
        .map(([name, header]) => buildHeader(building, name, building.follow(header))),
      content: buildContent(building, node, `${typeName}${contentName(status, unnamed)}`, receivedScope),
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

function buildHeader(building: Building, name: string, node: Node): Header {
  const [content] = node.members("content");
  const schema = content ? content[1].get("schema") : node.get("schema");
  const anything: Schema = { kind: "boolean", pointer: node.pointer, value: true };
  return {
    name,
    required: node.boolean("required") ?? false,
    deprecated: node.boolean("deprecated") ?? false,
    schema: schema ? buildSchema(building, schema) : anything,
    ...defined({ description: node.string("description") }),
  };
}
