import type { Building } from "./building.ts";
import { buildContent } from "./content.ts";
import { formatOf } from "./media-types.ts";
import { NameScope } from "./names.ts";
import { defined, type Node } from "./node.ts";
import { receivedScope, sentScope } from "./schema-scope.ts";
import type { Body, Identifier, MediaType, Method, Parameter } from "./types.ts";

/** The request body of an operation, if it can have one. */
export function buildBody(
  building: Building,
  operation: Node,
  method: Method,
  parameters: readonly Parameter[],
  { typeName, suffix }: { readonly typeName: Identifier; readonly suffix: "Body" | "Payload" },
): Body | undefined {
  const member = operation.get("requestBody");
  if (!member) return undefined;
  const node = building.follow(member);
  const { pointer } = node;
  const required = node.boolean("required") ?? false;
  const [first] = node.members("content");
  if (!first) return undefined;
  if (!required && isEmptyForm(...first)) return { kind: "empty", pointer, mediaType: first[0] };
  if (method === "get" || method === "head") {
    const args = { construct: "the request body", reason: `fetch sends none with ${method.toUpperCase()}` };
    building.diagnostics.report("ignored-construct", args, building.bundle.locate(member.pointer, "key"));
    return undefined;
  }
  const content = buildContent(building, node, {
    body: (word) => `${typeName}${word}${suffix}`,
    item: `${typeName}${suffix}Item`,
    // What a webhook sends is received by whoever has this package.
    scope: suffix === "Payload" ? receivedScope : sentScope,
  });
  const sent = content.find(({ format }) => format === "json") ?? content[0];
  if (!sent) return undefined;
  const properties = new NameScope(new Set(parameters.map((parameter) => parameter.property)));
  const property = properties.claim(properties.has("body") ? "requestBody" : "body");
  const choice = properties.claim(properties.has("contentType") ? "bodyContentType" : "contentType");
  reportItems(building, content);
  return {
    kind: "content",
    pointer,
    ...defined({
      description: node.string("description"),
      choice: content.length > 1 ? choice : undefined,
    }),
    required,
    property,
    content,
    sent,
  };
}

/** A request is sent whole: whoever has the items writes them as the text that they are on the wire. */
function reportItems({ diagnostics, bundle }: Building, content: readonly MediaType[]): void {
  for (const { sequence, mediaType, pointer } of content) {
    if (!sequence?.item) continue;
    const construct = `the schema of the items of a body in ${mediaType}`;
    const reason = "such a body is sent as the text that it is given as";
    diagnostics.report("ignored-construct", { construct, reason }, bundle.locate(pointer, "key"));
  }
}

/** A form whose schema is an object without any property that could be sent. */
function isEmptyForm(mediaType: string, node: Node): boolean {
  const schema = node.get("schema");
  if (formatOf(mediaType) !== "form" || schema?.string("type") !== "object") return false;
  const isClosed = !schema.has("additionalProperties") || schema.boolean("additionalProperties") === false;
  const others = ["patternProperties", "allOf", "anyOf", "oneOf", "$ref"];
  return (
    schema.members("properties").length === 0 && isClosed && !others.some((keyword) => schema.has(keyword))
  );
}
