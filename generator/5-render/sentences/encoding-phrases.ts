import type { PropertyEncoding } from "../../4-model/types.ts";
import { text } from "../environment/text.ts";
import { list, type Phrase, phrase } from "./phrase.ts";

/**
 * How properties of a form are written: `a` and `b` are sent as `text/plain` and with the header `X-Part: a`. Most of those of
 * one form are written alike.
 */
export function encodingPhrases(encodings: readonly PropertyEncoding[]): readonly Phrase[] {
  const alike = new Map<string, readonly [how: Phrase, ...properties: string[]]>();
  for (const { property, ...how } of encodings) {
    const key = JSON.stringify(how);
    alike.set(key, [...(alike.get(key) ?? [encodingPhrase(how)]), property]);
  }
  return [...alike.values()].flatMap(([how, ...properties]) =>
    how.length === 0
      ? []
      : [phrase`${list(properties.map(text), "and")} ${properties.length === 1 ? "is" : "are"} sent ${how}`],
  );
}

function encodingPhrase(encoding: Omit<PropertyEncoding, "property">): Phrase {
  const { allowReserved, contentType, explode, headers, style } = encoding;
  const parts = [
    ...(contentType === undefined ? [] : [phrase`as ${text(contentType)}`]),
    ...headers.map(({ name, value }) => phrase`with the header ${text(`${name}: ${value}`)}`),
    ...(style === undefined ? [] : [phrase`in the style ${text(style)}`]),
    ...(explode === undefined ? [] : [explode ? phrase`exploded` : phrase`not exploded`]),
    ...(allowReserved ? [phrase`with reserved characters as they are`] : []),
  ];
  return list(parts, "and");
}
