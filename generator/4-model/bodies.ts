import type { Building } from "./building.ts";
import { buildContent } from "./content.ts";
import { defined, type Node } from "./node.ts";
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
  const content = buildContent(building, node, `${typeName}Body`);
  const required = node.boolean("required") ?? false;
  const [first] = content;
  if (!first) return undefined;
  if (!required && isEmptyForm(first)) return { kind: "empty", pointer, mediaType: first.mediaType };
  if (method === "get" || method === "head") {
    const args = { construct: "the request body", reason: `fetch sends none with ${method.toUpperCase()}` };
    building.diagnostics.report("ignored-construct", args, building.bundle.locate(member.pointer, "key"));
    return undefined;
  }
  const isTaken = parameters.some((parameter) => parameter.property === "body");
  const property = isTaken ? "requestBody" : "body";
  return {
    kind: "content",
    pointer,
    ...defined({ description: node.string("description") }),
    required,
    property,
    content,
  };
}

/** A form whose schema is an object without any property that could be sent. */
function isEmptyForm({ format, schema }: MediaType): boolean {
  if (format !== "form" || schema?.kind !== "keywords") return false;
  const { object, type } = schema;
  const isClosed = object?.additionalProperties === undefined || isNever(object.additionalProperties);
  const hasNothing = !object || (object.properties.length === 0 && !object.patternProperties);
  return (
    type?.length === 1 &&
    type[0] === "object" &&
    hasNothing &&
    isClosed &&
    !schema.allOf &&
    !schema.oneOf &&
    !schema.anyOf
  );
}

function isNever(schema: MediaType["schema"]): boolean {
  return schema?.kind === "boolean" && !schema.value;
}
