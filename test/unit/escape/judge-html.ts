import { parseFragment } from "parse5";

interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

export interface JudgedHtml {
  /** Names of its elements, comments included. */
  readonly elements: readonly string[];
  readonly attributes: readonly { readonly element: string; readonly name: string; readonly value: string }[];
  readonly text: string;
}

/** What a browser makes of HTML. */
export function judgeHtml(html: string): JudgedHtml {
  const elements: string[] = [];
  const attributes: { element: string; name: string; value: string }[] = [];
  let text = "";
  const visit = (node: HtmlNode) => {
    if (node.nodeName === "#text") text += node.value ?? "";
    else if (node.nodeName !== "#document-fragment") elements.push(node.nodeName);
    for (const { name, value } of node.attrs ?? []) attributes.push({ element: node.nodeName, name, value });
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parseFragment(html) as HtmlNode);
  return { elements, attributes, text };
}
