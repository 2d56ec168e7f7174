import type { Identifier, NamedSchema, Operation } from "../../../4-model/types.ts";
import { optionalText, type Text } from "../../environment/text.ts";
import { type BodyView, bodyLinks, bodyViews } from "./body-view.ts";
import { embeddedSchemas } from "./embedded-schemas.ts";
import { type Link, type Place, sectionLink } from "./links.ts";
import { headerRows, parameterRows } from "./parameter-rows.ts";
import { type ResponseView, responseHeaderRows, responseViews } from "./responses-view.ts";
import { namedSchemaSection, type SchemaSection } from "./schema-section.ts";
import type { Site } from "./site.ts";
import type { RowView } from "./value-view.ts";

/** `docs/partials/request.hbs`, `docs/partials/responses.hbs`, `docs/partials/schemas.hbs`: what is sent, and what comes back. */
export interface Exchange {
  readonly pathParameters: readonly RowView[];
  readonly headers: readonly RowView[];
  readonly queryParameters: readonly RowView[];
  readonly cookieParameters: readonly RowView[];
  readonly body: RequestBodyView | undefined;
  readonly responses: readonly ResponseView[];
  readonly responseHeaders: readonly RowView[];
  /** Those that the bodies refer to, as far as they fit on the page. */
  readonly schemas: readonly SchemaSection[];
}

export interface RequestBodyView {
  readonly description: Text | undefined;
  readonly required: boolean;
  readonly bodies: readonly BodyView[];
}

/** An exchange on a page, and the page as a place: the schemas that it describes are links within it. */
export function exchangeOf(
  operation: Operation,
  site: Site,
): { readonly exchange: Exchange; readonly place: Place } {
  const schemas = schemasOnPage(operation, site);
  const onPage = new Map<Identifier, Link>(schemas.map(({ name }) => [name, sectionLink(name, name)]));
  const inPlace = bodyLinks(operation);
  for (const { name } of site.owned.get(operation) ?? []) {
    const link = inPlace.get(name);
    if (link) onPage.set(name, link);
  }
  const place: Place = { root: "", onPage, site };
  const described = new Set<Identifier>();
  const exchange: Exchange = {
    pathParameters: parameterRows(operation, "path", place),
    headers: headerRows(operation, place),
    queryParameters: parameterRows(operation, "query", place),
    cookieParameters: parameterRows(operation, "cookie", place),
    body: requestBody(operation, place, described),
    responses: responseViews(operation, place, described),
    responseHeaders: responseHeaderRows(operation, place),
    schemas: schemas.map((named) => namedSchemaSection(named, place)),
  };
  return { exchange, place };
}

/** Those that are written in the operation but are none of its bodies, then those of others that fit on the page. */
function schemasOnPage(operation: Operation, site: Site): readonly NamedSchema[] {
  const inPlace = bodyLinks(operation);
  const own = (site.owned.get(operation) ?? []).filter(({ name }) => !inPlace.has(name));
  return [...own, ...embeddedSchemas(operation, site)];
}

function requestBody(
  operation: Operation,
  place: Place,
  described: Set<Identifier>,
): RequestBodyView | undefined {
  const { body } = operation;
  if (body?.kind !== "content") return undefined;
  return {
    description: optionalText(body.description || undefined),
    required: body.required,
    bodies: bodyViews(body.content, { operation, place, described, id: "body" }),
  };
}
