import type { CursorStep, Operation, Pagination } from "../../../4-model/types.ts";
import { type Text, text } from "../../environment/text.ts";
import { type Phrase, phrase } from "../../sentences/phrase.ts";

/** How the pages of an operation follow each other, in sentences. */
export function paginationSentences(pagination: Pagination, operation: Operation): readonly Phrase[] {
  const name = (property: string): Text => {
    const parameter = operation.parameters.find((candidate) => candidate.property === property);
    return text(parameter?.name ?? property);
  };
  return [itemsSentence(pagination, name), ...stepSentences(pagination, name), ...endSentences(pagination)];
}

type Naming = (property: string) => Text;

function itemsSentence({ items, limit }: Pagination, name: Naming): Phrase {
  const place = items.length === 0 ? phrase`The response is an array` : phrase`Items are in ${path(items)}`;
  return limit === undefined ? phrase`${place}.` : phrase`${place}, up to ${name(limit)} of them on a page.`;
}

function stepSentences(pagination: Pagination, name: Naming): readonly Phrase[] {
  switch (pagination.style) {
    case "itemCursor": {
      const { forward, backward } = pagination;
      return [
        phrase`For the next page, send ${cursorOf(forward, "the last item")} as ${name(forward.parameter)}.`,
        ...(backward
          ? [
              phrase`For the page before, send ${cursorOf(backward, "the first item")} as ${name(backward.parameter)}.`,
            ]
          : []),
      ];
    }
    case "cursor": {
      const { forward, backward } = pagination;
      return [
        phrase`For the next page, send ${path(forward.from)} of the response as ${name(forward.parameter)}.`,
        ...(backward
          ? [
              phrase`For the page before, send ${path(backward.from)} of the response as ${name(backward.parameter)}.`,
            ]
          : []),
      ];
    }
    case "offset":
      return [
        phrase`${name(pagination.parameter)} counts the items to skip, from ${pagination.first}: for the next page, add the number of items received.`,
      ];
    case "page":
      return [
        phrase`${name(pagination.parameter)} is the number of the page, from ${pagination.first}: for the next page, add 1.`,
      ];
    case "url":
      return [phrase`The address of the next page is in ${path(pagination.next)} of the response.`];
    case "link":
      return [
        phrase`The address of the next page is in the response header ${text("Link")}, as ${text('rel="next"')}.`,
      ];
  }
}

function cursorOf({ from }: CursorStep, item: string): Phrase {
  return from.length === 0 ? phrase`${item}` : phrase`${path(from)} of ${item}`;
}

function endSentences(pagination: Pagination): readonly Phrase[] {
  const { hasMore, style } = pagination;
  if (hasMore !== undefined) return [phrase`There is another page as long as ${path(hasMore)} is true.`];
  switch (style) {
    case "cursor":
      return [phrase`The last page has no such cursor.`];
    case "url":
    case "link":
      return [phrase`The last page has no such address.`];
    case "itemCursor":
    case "offset":
    case "page":
      return [phrase`A page without items is the last.`];
  }
}

/** The tokens of a JSON Pointer as people write them: `meta.next`. */
function path(tokens: readonly string[]): Text {
  return text(tokens.join("."));
}
