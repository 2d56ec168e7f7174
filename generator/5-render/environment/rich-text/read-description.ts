import { type Printable, reveal } from "../escape.ts";
import type { Block } from "./document.ts";
import { readMarkdown } from "./read-markdown.ts";

/** A description, and what it has become in the outputs that it gets into most often. */
export interface Description {
  readonly blocks: readonly Block[];
  html?: string;
  cell?: string;
}

const known = new Map<string, Description>();

/** More than the largest API has; a process that runs for long does not keep those of all that it has seen. */
const maximumKnown = 50_000;

/** Reads a description once, however often it stands in the API: "Unique identifier for the object." */
export function readDescription(value: Printable): Description {
  const source = reveal(value);
  const found = known.get(source);
  if (found) return found;
  if (known.size >= maximumKnown) known.clear();
  const description = { blocks: readMarkdown(source) };
  known.set(source, description);
  return description;
}
