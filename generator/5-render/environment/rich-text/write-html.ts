import { escapeHtml, escapeUrl } from "../escape-html.ts";
import type { Block, Inline, Span, TableRow } from "./document.ts";

/**
 * Writes a document as HTML. Its headings begin at level `top`, so that they stand below the one of the page they are
 * in; without `top` they are bold lines.
 */
export function writeHtml(blocks: readonly Block[], top?: number): string {
  const highest = highestHeading(blocks);
  return blocks.map((block) => writeBlock(block, (level) => shiftHeading(level, highest, top))).join("\n");
}

/** The level of the most important heading. */
export function highestHeading(blocks: readonly Block[]): number {
  return Math.min(...blocks.map((block) => (block.kind === "heading" ? block.level : 6)));
}

/** Where a heading goes, or nothing where it has to be a bold line. */
export function shiftHeading(level: number, highest: number, top: number | undefined): number | undefined {
  return top === undefined ? undefined : Math.min(6, level - highest + top);
}

type Shift = (level: number) => number | undefined;

const bold: Shift = () => undefined;

function writeBlock(block: Block, shift: Shift): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${writeInline(block.content)}</p>`;
    case "heading": {
      const level = shift(block.level);
      const content = writeInline(block.content);
      return level === undefined ? `<p><strong>${content}</strong></p>` : `<h${level}>${content}</h${level}>`;
    }
    case "quote":
      return `<blockquote>${block.blocks.map((inner) => writeBlock(inner, bold)).join("\n")}</blockquote>`;
    case "list":
      return writeList(block.items, block.start);
    case "code":
      return `<pre tabindex="0"><code>${escapeHtml(block.text)}</code></pre>`;
    case "rule":
      return "<hr>";
    case "table": {
      const rows = block.rows.map((row) => writeRow(row, "td")).join("\n");
      return `<div class="scroll"><table>\n<thead>${writeRow(block.head, "th")}</thead>\n<tbody>${rows}</tbody>\n</table></div>`;
    }
  }
}

function writeList(items: readonly (readonly Block[])[], start: number | undefined): string {
  const lines = items.map((item) => {
    const [only, ...others] = item;
    if (only?.kind === "paragraph" && others.every((block) => block.kind === "list")) {
      const nested = others.map((block) => writeBlock(block, bold));
      return `<li>${[writeInline(only.content), ...nested].join("\n")}</li>`;
    }
    return `<li>${item.map((block) => writeBlock(block, bold)).join("\n")}</li>`;
  });
  const content = lines.join("\n");
  if (start === undefined) return `<ul>\n${content}\n</ul>`;
  return start === 1 ? `<ol>\n${content}\n</ol>` : `<ol start="${start}">\n${content}\n</ol>`;
}

function writeRow(cells: TableRow, element: "td" | "th"): string {
  return `<tr>${cells.map((cell) => `<${element}>${writeInline(cell)}</${element}>`).join("")}</tr>`;
}

const elements: Readonly<Record<Span, string>> = { emphasis: "em", strong: "strong", deleted: "del" };

function writeInline(content: readonly Inline[]): string {
  return content.map(writeSpan).join("");
}

function writeSpan(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return escapeHtml(inline.text);
    case "code":
      return `<code>${escapeHtml(inline.text)}</code>`;
    case "break":
      return "<br>\n";
    case "link": {
      const words = writeInline(inline.content);
      return inline.href === "" ? words : `<a href="${escapeUrl(inline.href)}">${words}</a>`;
    }
    case "emphasis":
    case "strong":
    case "deleted":
      return `<${elements[inline.kind]}>${writeInline(inline.content)}</${elements[inline.kind]}>`;
  }
}
