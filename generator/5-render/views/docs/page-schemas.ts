import type { ApiModel, Identifier, NamedSchema, Operation, Schema } from "../../../4-model/types.ts";
import { findSchema } from "../../sentences/find-schema.ts";
import { mentionedSchemas } from "./schema-section.ts";

/** Beyond this many properties, a page links to the pages of schemas instead of showing more of them. */
const maximumRows = 120;

/**
 * The schemas with a name that the page of an operation shows: those of its bodies, then those that these mention, as
 * long as there is room. Each is shown once, so a schema that contains itself ends.
 */
export function schemasOnPage(operation: Operation, model: ApiModel): readonly NamedSchema[] {
  const roots = unique(bodySchemas(operation).flatMap(mentionedSchemas));
  const mentioned = unique(roots.flatMap((name) => mentionedSchemas(findSchema(model, name).schema)));
  const shown: NamedSchema[] = [];
  let rows = 0;
  for (const name of unique([...roots, ...mentioned])) {
    const named = findSchema(model, name);
    rows += sizeOf(named.schema);
    if (rows > maximumRows && shown.length > 0) break;
    shown.push(named);
  }
  return shown;
}

function bodySchemas({ body, responses }: Operation): readonly Schema[] {
  const media = [
    ...(body?.kind === "content" ? body.content : []),
    ...responses.flatMap((response) => response.content),
  ];
  return media.flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
}

function unique(names: readonly Identifier[]): readonly Identifier[] {
  return [...new Set(names)];
}

/** About as many rows as a schema takes. */
function sizeOf(schema: Schema, depth = 0): number {
  if (schema.kind !== "keywords" || depth > 3) return 1;
  const inner = [
    ...(schema.object?.properties ?? []).map((property) => property.schema),
    ...(schema.array?.items === undefined ? [] : [schema.array.items]),
    ...(schema.allOf ?? []),
    ...(schema.oneOf ?? schema.anyOf ?? []),
  ];
  return inner.reduce((sum, child) => sum + sizeOf(child, depth + 1), 1);
}
