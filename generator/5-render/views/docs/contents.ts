import type { Exchange } from "./exchange.ts";

/** A section of a page, in its table of contents. */
export interface ContentsEntry {
  readonly anchor: string;
  readonly title: string;
}

/** A section that a page may have. */
export type Section = readonly [anchor: string, title: string, isThere: boolean];

/** The sections that are there. */
export function contentsOf(sections: readonly Section[]): readonly ContentsEntry[] {
  return sections.flatMap(([anchor, title, isThere]) => (isThere ? [{ anchor, title }] : []));
}

/** Those of `docs/partials/request.hbs`. */
export function requestSections(exchange: Exchange): readonly Section[] {
  return [
    ["path-parameters", "Path parameters", exchange.pathParameters.length > 0],
    ["request-headers", "Request headers", exchange.headers.length > 0],
    ["query-parameters", "Query parameters", exchange.queryParameters.length > 0],
    ["cookie-parameters", "Cookie parameters", exchange.cookieParameters.length > 0],
    ["request-body", "Request body", exchange.body !== undefined],
  ];
}
