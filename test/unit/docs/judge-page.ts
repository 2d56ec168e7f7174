import { parse } from "parse5";

interface PageNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly PageNode[];
}

export interface JudgedElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** All elements of a page as a browser reads it, in document order. */
export function judgePage(html: string): readonly JudgedElement[] {
  const elements: JudgedElement[] = [];
  const visit = (node: PageNode): string => {
    if (node.nodeName === "#text") return node.value ?? "";
    const place = elements.length;
    const isElement = !node.nodeName.startsWith("#");
    if (isElement) elements.push({ name: node.nodeName, attributes: new Map(), text: "" });
    const text = (node.childNodes ?? []).map(visit).join("");
    const attributes = new Map(node.attrs?.map(({ name, value }) => [name, value]));
    if (isElement) elements[place] = { name: node.nodeName, attributes, text };
    return text;
  };
  visit(parse(html) as PageNode);
  return elements;
}

/** Text with its white space as a reader sees it. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
