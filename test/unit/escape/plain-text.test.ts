import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { replaceUnprintable } from "../../../generator/5-render/environment/escape-html.ts";
import { parseMarkdown } from "../../../generator/5-render/environment/rich-text/read-markdown.ts";
import { readPlainText } from "../../../generator/5-render/environment/rich-text/read-plain-text.ts";
import { writeHtml } from "../../../generator/5-render/environment/rich-text/write-html.ts";
import { writeMarkdown } from "../../../generator/5-render/environment/rich-text/write-markdown.ts";
import { barePayloads } from "../escape/hostile-payloads.ts";

/** Whether the shortcut reads a text, and whether both outputs are then those of the parser. */
function judge(
  text: string,
): "same" | "left to the parser" | { readonly plain: string; readonly parsed: string } {
  const source = replaceUnprintable(text);
  const blocks = readPlainText(source);
  if (blocks === undefined) return "left to the parser";
  const expected = parseMarkdown(source);
  const [plain, parsed] = [blocks, expected].map((read) => `${writeHtml(read)}\n${writeMarkdown(read)}`);
  return plain === parsed ? "same" : { plain: plain ?? "", parsed: parsed ?? "" };
}

test.each([
  "Words.",
  "A `start_time` and an under_score.",
  "`code` first, ` spaced ` and `  `",
  "See [the guide](https://example.com/a_b/c?d=e#f).",
  "One paragraph\nof two lines.\n\n\nAnother, (in parentheses).",
  '"Quoted" and it\'s plain: 1. 2) - + = # ! % $ {x} @ ^',
])("%j is plain", (text) => {
  expect(judge(text)).toBe("same");
});

test.each([
  "*a*",
  "_a_ b",
  "a _b_",
  "a  \nb",
  "a\n- b",
  "a\n# b",
  "a\n===",
  "a\n    b",
  "    a",
  "- a",
  "1. a",
  "# a",
  "a `b",
  "a ``b``",
  "![a](https://example.com)",
  "[a](javascript:alert)",
  "[a][b]",
  "a &amp; b",
  "a <b>c</b>",
  "a | b",
  "a \\* b",
  "~~a~~",
])("%j is left to the parser", (text) => {
  expect(judge(text)).toBe("left to the parser");
});

test.each(barePayloads)("hostile text is read as the parser reads it: $id", ({ text }) => {
  for (const variant of [
    text,
    `A ${text}`,
    `A\n${text}`,
    `\`${text}\``,
    `[${text}](https://example.com/${text})`,
  ]) {
    expect(judge(variant)).toBeTypeOf("string");
  }
});

const descriptions = ["github.json", "discord.json", "openai.yaml", "stripe.yaml"].map((name) =>
  fileURLToPath(new URL(`../../../../shared/specs/${name}`, import.meta.url)),
);

test.skipIf(!descriptions.every((file) => existsSync(file)))(
  "real descriptions are read as the parser reads them, most without it (skipped without ../shared/specs)",
  () => {
    const texts = new Set(
      descriptions.flatMap((file) =>
        // One line of JSON, or of YAML: near enough to the description in it, and more of what is odd.
        Array.from(
          readFileSync(file, "utf8").matchAll(/"?description"?: *"?(.{1,800}?)"?,?$/gm),
          ([, text = ""]) => text.replaceAll("\\n", "\n").replaceAll('\\"', '"'),
        ),
      ),
    );
    const judged = Array.from(texts, judge);
    expect(judged.filter((result) => typeof result === "object")).toEqual([]);
    expect(judged.filter((result) => result === "same").length).toBeGreaterThan(texts.size * 0.7);
  },
);
