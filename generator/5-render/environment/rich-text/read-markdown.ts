import MarkdownIt, { type Token } from "markdown-it";
import { isHarmlessUrl, replaceUnprintable } from "../escape-html.ts";
import type { Block, Inline, Span, TableRow } from "./document.ts";
import { InlineBuilder } from "./inline-builder.ts";
import { readHtmlBlock } from "./read-html-block.ts";
import { readPlainText } from "./read-plain-text.ts";
import { readHtml } from "./safe-html.ts";

// `html` makes tags tokens of their own; none of them is ever printed as it is.
const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });
parser.validateLink = isHarmlessUrl;

/** Reads CommonMark (with tables), as OpenAPI wants its descriptions to be. */
export function readMarkdown(source: string): Block[] {
  const text = replaceUnprintable(source);
  return readPlainText(text) ?? parseMarkdown(text);
}

/** Reads any CommonMark. */
export function parseMarkdown(text: string): Block[] {
  return readBlocks(new Tokens(parser.parse(text, {})));
}

class Tokens {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  take(): Token | undefined {
    return this.#tokens[this.#next++];
  }
}

/** Reads up to the token that closes the block that the caller has opened. */
function readBlocks(tokens: Tokens): Block[] {
  const blocks: Block[] = [];
  for (let token = tokens.take(); token && token.nesting !== -1; token = tokens.take()) {
    blocks.push(...readBlock(token, tokens));
  }
  return blocks;
}

function readBlock(token: Token, tokens: Tokens): Block[] {
  switch (token.type) {
    case "paragraph_open":
      return [{ kind: "paragraph", content: readLine(tokens) }];
    case "heading_open":
      return [{ kind: "heading", level: Number(token.tag.slice(1)), content: readLine(tokens) }];
    case "blockquote_open":
      return [{ kind: "quote", blocks: readBlocks(tokens) }];
    case "bullet_list_open":
      return [{ kind: "list", items: readItems(tokens) }];
    case "ordered_list_open":
      return [{ kind: "list", start: Number(token.attrGet("start") ?? 1), items: readItems(tokens) }];
    case "table_open":
      return [readTable(tokens)];
    case "fence":
    case "code_block":
      return [{ kind: "code", language: token.info.trim().split(/\s/)[0] ?? "", text: token.content }];
    case "hr":
      return [{ kind: "rule" }];
    case "html_block":
      return /^\s*<(?:p|ul|ol)\b/i.test(token.content)
        ? readHtmlBlock(token.content)
        : [{ kind: "paragraph", content: readInline(parser.parseInline(token.content, {})[0]) }];
    case "inline":
      return [{ kind: "paragraph", content: readInline(token) }];
  }
  throw new Error(`Unknown token of markdown-it: ${token.type}`);
}

/** The line inside a paragraph or heading, and the token that closes it. */
function readLine(tokens: Tokens): Inline[] {
  const content = readInline(tokens.take());
  tokens.take();
  return content;
}

function readItems(tokens: Tokens): Block[][] {
  const items: Block[][] = [];
  for (let token = tokens.take(); token && token.nesting === 1; token = tokens.take()) {
    items.push(readBlocks(tokens));
  }
  return items;
}

function readTable(tokens: Tokens): Block {
  const rows: Inline[][][] = [];
  for (let token = tokens.take(); token && token.type !== "table_close"; token = tokens.take()) {
    if (token.type === "tr_open") rows.push([]);
    else if (token.type === "inline") rows.at(-1)?.push(readInline(token));
  }
  const [head = [], ...body]: TableRow[] = rows;
  return { kind: "table", head, rows: body };
}

function readInline(token: Token | undefined): Inline[] {
  const line = new InlineBuilder();
  for (const child of token?.children ?? []) readInlineToken(child, line);
  return line.finish();
}

function readInlineToken(token: Token, line: InlineBuilder): void {
  const span = spans[token.tag];
  if (span !== undefined && token.nesting === 1) line.open(span, attribute(token, "href"));
  else if (span !== undefined && token.nesting === -1) line.close(span, "markdown");
  else if (token.type === "text") line.text(token.content);
  else if (token.type === "softbreak") line.text("\n");
  else if (token.type === "hardbreak") line.add({ kind: "break" });
  else if (token.type === "code_inline") line.add({ kind: "code", text: token.content });
  else if (token.type === "html_inline") for (const piece of readHtml(token.content)) line.piece(piece);
  else if (token.type === "image") line.add(linkToImage(token));
  else throw new Error(`Unknown token of markdown-it: ${token.type}`);
}

/** The elements that markdown-it has for spans. */
const spans: Readonly<Record<string, Span | "link" | undefined>> = {
  a: "link",
  em: "emphasis",
  s: "deleted",
  strong: "strong",
};

/** A page makes no external request, so a picture becomes a link to it. */
function linkToImage(token: Token): Inline {
  const href = attribute(token, "src");
  return { kind: "link", href, content: [{ kind: "text", text: token.content || href }] };
}

function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? "");
}
