import type { MediaType, Sequence } from "./types.ts";

/** How a body of that media type is written and read. */
export function formatOf(mediaType: string): MediaType["format"] {
  const essence = essenceOf(mediaType);
  if (essence === "application/json" || essence.endsWith("+json") || essence === "*/*") return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence.startsWith("multipart/")) return "multipart";
  return essence.startsWith("text/") ||
    /[/+](xml|yaml|graphql|sdp)$/.test(essence) ||
    sequenceFormat(mediaType)
    ? "text"
    : "binary";
}

/** A media type without its parameters, in small letters. */
function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** How the items of a media type follow each other; undefined for one that is no sequence. */
export function sequenceFormat(mediaType: string): Sequence["format"] | undefined {
  const essence = essenceOf(mediaType);
  if (essence === "text/event-stream") return "events";
  if (
    /^application\/(jsonl|x-jsonl|ndjson|x-ndjson|jsonlines|stream\+json)$|\+(jsonl|ndjson)$/.test(essence)
  ) {
    return "lines";
  }
  return /^application\/json-seq$|\+json-seq$/.test(essence) ? "records" : undefined;
}
