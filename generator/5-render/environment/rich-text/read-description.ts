import { type Printable, reveal } from "../escape.ts";
import { Text } from "../text.ts";
import type { Block } from "./document.ts";
import { readMarkdown } from "./read-markdown.ts";

const known = new WeakMap<Text, readonly Block[]>();

/** Reads a description once for all the outputs it gets into. */
export function readDescription(value: Printable): readonly Block[] {
  if (!(value instanceof Text)) return readMarkdown(value);
  const blocks = known.get(value) ?? readMarkdown(reveal(value));
  known.set(value, blocks);
  return blocks;
}
