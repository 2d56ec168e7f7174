import type { FileName, Identifier } from "../../../4-model/types.ts";
import type { Site } from "./site.ts";

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
  /** Schemas described on the page itself, and where on it. */
  readonly onPage: ReadonlyMap<Identifier, Link>;
  readonly site: Site;
}

export function schemaLink(name: Identifier, file: FileName, { root, onPage, site }: Place): Link {
  const here = onPage.get(name);
  if (here) return here;
  const owner = site.owners.get(name);
  if (owner) {
    const page = `${root}${pageName(owner.file)}`;
    return { html: `${page}.html#${schemaAnchor(name)}`, markdown: `${page}.md` };
  }
  const page = `${root === "" ? "schemas/" : ""}${pageName(file)}`;
  return { html: `${page}.html`, markdown: `${page}.md` };
}

/** The link to a section of this page about a schema; in Markdown, a heading gets its anchor from its words. */
export function sectionLink(name: Identifier, heading: string): Link {
  return { html: `#${schemaAnchor(name)}`, markdown: `#${heading.toLowerCase().replaceAll(" ", "-")}` };
}

export function schemaAnchor(name: Identifier): string {
  return `schema-${name}`;
}

/**
 * A stable anchor for a name of the description: letters, digits, `-`, `_` and `.` stay, other characters become their
 * code point, so that two names never share an anchor.
 */
export function anchor(prefix: string, name: string): string {
  if (/^[\w.-]*$/.test(name)) return `${prefix}-${name}`;
  const slug = name.replace(/[^\w.-]/gu, (character) => `:${(character.codePointAt(0) ?? 0).toString(16)}`);
  return `${prefix}-${slug}`;
}
