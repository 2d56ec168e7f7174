import { readFileSync, writeFileSync } from "node:fs";

/**
 * Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->` in a Markdown page, so that nobody writes
 * a measured number by hand. Throws if the page lacks the marks.
 */
export function replaceBlock(page: string, name: string, text: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`There is no ${start} … ${end} in the page`);
  return `${page.slice(0, from + start.length)}\n\n${text.trim()}\n\n${page.slice(to)}`;
}

/** The same in a file. */
export function writeBlock(path: string, name: string, text: string): void {
  writeFileSync(path, replaceBlock(readFileSync(path, "utf8"), name, text));
}
