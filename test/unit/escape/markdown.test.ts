import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { isHarmlessUrl } from "../../../generator/5-render/environment/escape-html.ts";
import { helpers } from "../../../generator/5-render/environment/helpers.ts";
import { text } from "../../../generator/5-render/environment/text.ts";
import { hasHostilePayloads, hostilePayloads, skipReason } from "./hostile-payloads.ts";

type MarkdownHelper = "cell" | "cellcode" | "codespan" | "fence" | "markdown" | "plain" | "target";

function print(helper: MarkdownHelper, source: string, option?: unknown): string {
  return helpers[helper](text(source) as never, option);
}

/** What a viewer that lets all HTML and all links through makes of Markdown. */
const viewer = new MarkdownIt({ html: true });
viewer.validateLink = () => true;

function judge(markdown: string): { types: string[]; hrefs: string[]; html: string[]; levels: number[] } {
  const tokens = viewer.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return {
    types: tokens.map((token) => token.type),
    hrefs: tokens.flatMap((token) => token.attrGet("href") ?? token.attrGet("src") ?? []).map(String),
    html: tokens.filter((token) => token.type.startsWith("html_")).map((token) => token.content),
    levels: tokens.filter((token) => token.type === "heading_open").map((token) => Number(token.tag[1])),
  };
}

describe.skipIf(!hasHostilePayloads)(`hostile payloads stay in their context (${skipReason})`, () => {
  test.each(hostilePayloads)("$id", ({ text: payload }) => {
    const description = judge(`# Page\n\n${print("markdown", payload, 2)}\n\n## After\n`);
    expect(description.html).toEqual([]);
    expect(description.hrefs.filter((href) => !isHarmlessUrl(href))).toEqual([]);
    expect(description.levels[0]).toBe(1);
    expect(description.levels.at(-1)).toBe(2);
    expect(description.levels.slice(1).filter((level) => level < 2)).toEqual([]);

    const plain = judge(`# ${print("plain", payload)}\n\nText\n`);
    expect(plain.types).toEqual([
      "heading_open",
      "inline",
      "text",
      "heading_close",
      "paragraph_open",
      "inline",
      "text",
      "paragraph_close",
    ]);

    expect(judge(`a ${print("codespan", payload)} b`).types).toEqual([
      "paragraph_open",
      "inline",
      "text",
      "code_inline",
      "text",
      "paragraph_close",
    ]);

    const fence = viewer.parse(`${print("fence", payload, "sh")}\n\nText\n`, {});
    expect(fence.map((token) => token.type)).toEqual([
      "fence",
      "paragraph_open",
      "inline",
      "paragraph_close",
    ]);

    const cells = `| ${print("cellcode", payload)} | ${print("cell", payload)} | ${print("plain", payload)} |`;
    const table = judge(`| a | b | c |\n| --- | --- | --- |\n${cells}\n\nText\n`);
    expect(table.types.filter((type) => type === "td_open")).toHaveLength(3);
    expect(table.types.filter((type) => type === "tr_open")).toHaveLength(2);
    expect(table.types.at(-1)).toBe("paragraph_close");
    expect(table.html.filter((tag) => tag !== "<br>")).toEqual([]);

    const link = judge(`[x](${print("target", payload)})`);
    expect(link.types).toEqual([
      "paragraph_open",
      "inline",
      "link_open",
      "text",
      "link_close",
      "paragraph_close",
    ]);
    expect(link.hrefs.filter((href) => !isHarmlessUrl(href))).toEqual([]);
  });
});

test("CommonMark stays CommonMark", () => {
  const source = [
    "## Paging",
    "Send `starting_after=obj_foo`, a *cursor*, to [the next](https://example.com/a_(b)).\nSecond line.",
    "- one\n- two\n  1. three",
    "```sh\ncurl x\n```",
    "> quoted",
    "| a | b |\n| --- | --- |\n| 1 | x\\|y |",
  ].join("\n\n");
  expect(print("markdown", source, 3)).toBe(
    source
      .replace("## Paging", "### Paging")
      .replace("https://example.com/a_(b)", "<https://example.com/a_(b)>"),
  );
});

test("text that only looks like markup is escaped, and no more", () => {
  expect(print("plain", "MAX_SIZE of *all* <T> | `x`\n# no")).toBe(
    "MAX_SIZE of \\*all\\* \\<T\\> \\| \\`x\\` # no",
  );
  expect(print("markdown", "1\\. first\n\\- second\n\\# third &amp;lt; R&D")).toBe(
    "1\\. first\n\\- second\n\\# third \\&lt; R&D",
  );
});

test("a cell holds a whole description on one line", () => {
  expect(print("cell", "# A\n\nB | `c|d`\ne\n\n- f\n- g")).toBe("**A**<br>B \\| `c\\|d` e<br>• f<br>• g");
});
