import type { Block } from "./document.ts";
import { InlineBuilder } from "./inline-builder.ts";
import { type HtmlPiece, readHtml } from "./safe-html.ts";

interface OpenList {
  readonly ordered: boolean;
  readonly items: Block[][];
}

/** A block of HTML, as Stripe writes its descriptions: paragraphs and lists of lines with a few inline tags. */
export function readHtmlBlock(source: string): Block[] {
  const root: Block[] = [];
  const lists: OpenList[] = [];
  let line = new InlineBuilder();

  const target = () => lists.at(-1)?.items.at(-1) ?? root;
  const endLine = () => {
    const content = line.finish();
    line = new InlineBuilder();
    const blank = content.every((inline) => inline.kind === "text" && inline.text.trim() === "");
    if (!blank) target().push({ kind: "paragraph", content });
  };
  const endList = () => {
    endLine();
    const list = lists.pop();
    if (list && list.items.length > 0) {
      target().push({ kind: "list", items: list.items, ...(list.ordered ? { start: 1 } : {}) });
    }
  };
  const read = (piece: HtmlPiece) => {
    if (piece.kind === "text") return line.text(piece.text.replace(/\s+/g, " "));
    switch (piece.tag) {
      case "p":
        return endLine();
      case "ul":
      case "ol":
        if (piece.kind === "close") return endList();
        endLine();
        lists.push({ ordered: piece.tag === "ol", items: [] });
        return;
      case "li":
        endLine();
        // An item outside a list is a line of its own.
        if (piece.kind === "open") lists.at(-1)?.items.push([]);
        return;
      case "a":
      case "b":
      case "br":
      case "code":
      case "em":
      case "i":
      case "strong":
        return line.piece(piece);
    }
  };

  for (const piece of readHtml(source)) read(piece);
  while (lists.length > 0) endList();
  endLine();
  return root;
}
