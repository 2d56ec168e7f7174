import { relative } from "node:path";
import { isUrl } from "../1-load/network.ts";
import type { Address } from "./reference.ts";

/**
 * The name in `components` for something of another file: the last token of its pointer, or the name of its
 * file. Where that is taken, the file and the folders it is in are put in front, and at last a number behind.
 */
export function nameFor({ file, tokens }: Address, root: string, taken: ReadonlySet<string>): string {
  const path = (isUrl(file) ? new URL(file).pathname : relative(root, file)).replace(/\.[^./\\]+$/, "");
  const words = [...path.split(/[/\\]/), ...tokens.slice(-1)]
    .map(componentName)
    .filter((word) => word !== "");
  for (let count = 1; count <= words.length; count++) {
    const name = words.slice(-count).join("_");
    if (!taken.has(name)) return name;
  }
  const base = words.at(-1) ?? "entry";
  for (let number = 2; ; number++) {
    if (!taken.has(`${base}_${number}`)) return `${base}_${number}`;
  }
}

/** Only these characters are allowed in a key of `components`. */
function componentName(word: string): string {
  return word.replaceAll(/[^A-Za-z\d._-]+/g, "_").replaceAll(/^_+|_+$/g, "");
}
