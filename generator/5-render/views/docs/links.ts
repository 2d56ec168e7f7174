import type { FileName, Identifier } from "../../../4-model/types.ts";

/** The address of something in the HTML page and in its Markdown twin, relative to it. */
export interface Link {
  readonly html: string;
  readonly markdown: string;
}

/** The page of an operation, without extension. No file name of the model has an underscore. */
export function pageName(file: FileName): string {
  return file === "index" ? "index_" : file;
}

/** Where a page finds schemas and the index: pages of schemas lie a folder deeper. */
export interface Place {
  readonly root: "" | "../";
  /** Schemas described on the page itself. */
  readonly onPage: ReadonlySet<Identifier>;
}

export function schemaLink(name: Identifier, file: FileName, { root, onPage }: Place): Link {
  const folder = root === "" ? "schemas/" : "";
  if (onPage.has(name)) return { html: `#${schemaAnchor(name)}`, markdown: `#${headingAnchor(name)}` };
  return { html: `${folder}${pageName(file)}.html`, markdown: `${folder}${pageName(file)}.md` };
}

export function schemaAnchor(name: Identifier): string {
  return `schema-${name}`;
}

/** What viewers of Markdown make of a heading. */
function headingAnchor(name: Identifier): string {
  return name.toLowerCase();
}

/**
 * A stable anchor for a name of the description: letters, digits, `-`, `_` and `.` stay, other characters become their
 * code point, so that two names never share an anchor.
 */
export function anchor(prefix: string, name: string): string {
  const slug = name.replace(/[^\w.-]/gu, (character) => `:${(character.codePointAt(0) ?? 0).toString(16)}`);
  return `${prefix}-${slug}`;
}
