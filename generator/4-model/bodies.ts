import type { Building } from "./building.ts";
import { buildContent, formatOf } from "./content.ts";
import { NameScope } from "./names.ts";
import { defined, type Node } from "./node.ts";
import { sentScope } from "./schema-scope.ts";
import type { Body, Identifier, MediaType, Method, Parameter } from "./types.ts";

/** The request body of an operation, if it can have one. */
export function buildBody(
  building: Building,
  operation: Node,
  method: Method,
  parameters: readonly Parameter[],
  typeName: Identifier,
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
  const content = buildContent(building, node, `${typeName}Body`, sentScope);
  const sent = content.find(({ format }) => format === "json") ?? content[0];
  if (!sent) return undefined;
  building.ignored.add("encoding", ownEncodings(node, sent));
  const properties = new NameScope(new Set(parameters.map((parameter) => parameter.property)));
  const property = properties.claim(properties.has("body") ? "requestBody" : "body");
  return {
    kind: "content",
    pointer,
    ...defined({ description: node.string("description") }),
    required,
    property,
    content,
    sent,
  };
}

/** The properties that are to be written otherwise than a form or its parts are by default. */
function ownEncodings(node: Node, { format, mediaType }: MediaType): Node[] {
  if (format !== "form" && format !== "multipart") return [];
  const encodings = node.get("content")?.get(mediaType)?.members("encoding") ?? [];
  return encodings
    .map(([, encoding]) => encoding)
    .filter(
      (encoding) =>
        (encoding.string("style") ?? "form") !== "form" ||
        encoding.boolean("explode") === false ||
        encoding.boolean("allowReserved") === true ||
        encoding.has("contentType") ||
        encoding.has("headers"),
    );
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
