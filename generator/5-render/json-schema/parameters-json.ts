import type { MediaType, Operation, Parameter, Schema } from "../../4-model/types.ts";
import { andAlso, type JsonSchema, type JsonSchemaObject, keywordsOf } from "./json-schema.ts";

type ContentBody = Extract<NonNullable<Operation["body"]>, { kind: "content" }>;

/**
 * The flat object of an operation's parameters as a JSON Schema: what the validator of the parameters accepts, but for the
 * rules between them.
 *
 * @param schemaOf the JSON Schema of a parameter, or of the body in a media type
 */
export function parametersJson(
  { parameters, body }: Operation,
  schemaOf: (schema: Schema, parameter?: Parameter) => JsonSchema,
): JsonSchemaObject {
  const content = body?.kind === "content" ? body : undefined;
  const members = [
    ...parameters.map((parameter) => [parameter.property, parameterJson(parameter, schemaOf)] as const),
    ...(content ? bodyMembers(content, schemaOf) : []),
  ];
  const required = [...parameters, ...(content ? [content] : [])].filter((member) => member.required);
  const object = keywordsOf([
    ["type", "object"],
    ["properties", Object.fromEntries(members)],
    ["required", required.length > 0 ? required.map(({ property }) => property) : undefined],
    ["additionalProperties", false],
  ]);
  return content ? andAlso(object, choicesOf(content, schemaOf)) : object;
}

function parameterJson(
  parameter: Parameter,
  schemaOf: (schema: Schema, parameter?: Parameter) => JsonSchema,
): JsonSchema {
  const own = schemaOf(parameter.schema, parameter);
  return parameter.allowEmptyValue ? { anyOf: [{ const: "" }, own] } : own;
}

/** The body, and the media type where it can be chosen. */
function bodyMembers(
  { property, choice, content, sent }: ContentBody,
  schemaOf: (schema: Schema) => JsonSchema,
): (readonly [string, JsonSchema])[] {
  if (choice === undefined) return [[property, mediaJson(sent, schemaOf)]];
  return [
    [choice, { type: "string", enum: content.map(({ mediaType }) => mediaType) }],
    [property, true],
  ];
}

/** What the body has to be in each media type that can be chosen. */
function choicesOf(
  { property, choice, content, sent }: ContentBody,
  schemaOf: (schema: Schema) => JsonSchema,
): JsonSchemaObject[] {
  if (choice === undefined) return [];
  return content.flatMap((media) => {
    const body = mediaJson(media, schemaOf);
    if (body === true) return [];
    const chosen = { properties: Object.fromEntries([[choice, { const: media.mediaType }]]) };
    // Who chooses nothing sends what is usual.
    const condition = media.mediaType === sent.mediaType ? chosen : { ...chosen, required: [choice] };
    return [{ if: condition, then: { properties: Object.fromEntries([[property, body]]) } }];
  });
}

/** Bytes are whatever can be sent. */
function mediaJson({ format, schema }: MediaType, schemaOf: (schema: Schema) => JsonSchema): JsonSchema {
  return format === "binary" || !schema ? true : schemaOf(schema);
}
