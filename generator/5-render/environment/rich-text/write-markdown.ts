import {
  escapeCodeSpan,
  escapeFence,
  escapeInline,
  escapePipes,
  escapeStart,
  escapeTarget,
} from "../escape-markdown.ts";
import type { Block, Inline, Span, TableRow } from "./document.ts";
import { highestHeading, shiftHeading } from "./write-html.ts";

/**
 * Writes a document as CommonMark again, without a tag, a dangerous link or a heading above level `top` in it;
 * without `top`, headings are bold lines.
 */
export function writeMarkdown(blocks: readonly Block[], top?: number): string {
  const highest = highestHeading(blocks);
  return blocks.map((block) => writeBlock(block, (level) => shiftHeading(level, highest, top))).join("\n\n");
}

/** Writes a document into one cell of a table: its blocks follow each other, separated by a break. */
export function writeMarkdownCell(blocks: readonly Block[]): string {
  return escapePipes(blocks.map(writeLine).join("<br>")).replaceAll("\n", " ");
}

type Shift = (level: number) => number | undefined;

const bold: Shift = () => undefined;

function writeBlock(block: Block, shift: Shift): string {
  switch (block.kind) {
    case "paragraph":
      return escapedLine(block.content);
    case "heading": {
      const level = shift(block.level);
      const content = writeInline(block.content).replaceAll("\n", " ");
      return level === undefined ? `**${content}**` : `${"#".repeat(level)} ${content}`;
    }
    case "quote":
      return indent(writeBlocks(block.blocks), "> ", "> ");
    case "list":
      return block.items.map((item, index) => writeItem(item, marker(block.start, index))).join("\n");
    case "code":
      return escapeFence(block.text, block.language);
    case "rule":
      return "***";
    case "table":
      return [
        writeRow(block.head),
        `|${" --- |".repeat(block.head.length)}`,
        ...block.rows.map(writeRow),
      ].join("\n");
  }
}

function writeBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => writeBlock(block, bold)).join("\n\n");
}

function marker(start: number | undefined, index: number): string {
  return start === undefined ? "- " : `${start + index}. `;
}

function writeItem(item: readonly Block[], bullet: string): string {
  const content = item.map((block) => writeBlock(block, bold)).join(item.some(isLoose) ? "\n\n" : "\n");
  return indent(content, bullet, " ".repeat(bullet.length));
}

function isLoose(block: Block, index: number): boolean {
  return index > 0 && block.kind !== "list";
}

function writeRow(cells: TableRow): string {
  return `| ${cells.map((cell) => escapePipes(writeInline(cell)).replaceAll("\n", " ")).join(" | ")} |`;
}

/** A block without its line ends. */
function writeLine(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return writeInline(block.content);
    case "heading":
      return `**${writeInline(block.content)}**`;
    case "quote":
      return block.blocks.map(writeLine).join("<br>");
    case "list":
      return block.items
        .map((item, index) => {
          const bullet = block.start === undefined ? "•" : `${block.start + index}\\.`;
          return `${bullet} ${item.map(writeLine).join("<br>")}`;
        })
        .join("<br>");
    case "code":
      return block.text.trimEnd().split("\n").map(escapeCodeSpan).join("<br>");
    case "rule":
      return "";
    case "table":
      return [block.head, ...block.rows]
        .map((row) => row.map((cell) => writeInline(cell)).join(", "))
        .join("<br>");
  }
}

function escapedLine(content: readonly Inline[]): string {
  return escapeStart(writeInline(content, "\\\n"));
}

const delimiters: Readonly<Record<Span, string>> = { emphasis: "*", strong: "**", deleted: "~~" };

function writeInline(content: readonly Inline[], lineBreak = "<br>"): string {
  return content.map((inline) => writeSpan(inline, lineBreak)).join("");
}

function writeSpan(inline: Inline, lineBreak: string): string {
  switch (inline.kind) {
    case "text":
      return escapeInline(inline.text);
    case "code":
      return escapeCodeSpan(inline.text);
    case "break":
      return lineBreak;
    case "link": {
      const words = writeInline(inline.content, lineBreak);
      return inline.href === "" ? words : `[${words}](${escapeTarget(inline.href)})`;
    }
    case "emphasis":
    case "strong":
    case "deleted": {
      const delimiter = delimiters[inline.kind];
      return `${delimiter}${writeInline(inline.content, lineBreak)}${delimiter}`;
    }
  }
}

function indent(text: string, first: string, others: string): string {
  return text
    .split("\n")
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join("\n");
}
