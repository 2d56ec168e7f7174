import { describe, expect, test } from "vitest";
import { escapeJson } from "../../../generator/5-render/environment/escape.ts";
import {
  escapeAttribute,
  escapeHtml,
  escapeUrl,
  isHarmlessUrl,
  replaceUnprintable,
} from "../../../generator/5-render/environment/escape-html.ts";
import { helpers } from "../../../generator/5-render/environment/helpers.ts";
import { text } from "../../../generator/5-render/environment/text.ts";
import { hasHostilePayloads, hostilePayloads, skipReason } from "./hostile-payloads.ts";
import { judgeHtml } from "./judge-html.ts";

describe.skipIf(!hasHostilePayloads)(`hostile payloads stay in their context (${skipReason})`, () => {
  test.each(hostilePayloads)("$id", ({ text: payload }) => {
    expect(judgeHtml(`<p>${escapeHtml(payload)}</p>`)).toEqual({
      elements: ["p"],
      attributes: [],
      text: replaceUnprintable(payload),
    });

    const attribute = judgeHtml(`<p title="${escapeAttribute(payload)}">x</p>`);
    expect(attribute).toEqual({
      elements: ["p"],
      attributes: [{ element: "p", name: "title", value: replaceUnprintable(payload) }],
      text: "x",
    });

    const link = judgeHtml(`<a href="${escapeUrl(payload)}">x</a>`);
    expect(link.elements).toEqual(["a"]);
    expect(link.attributes).toHaveLength(1);
    expect(isHarmlessUrl(link.attributes[0]?.value ?? "javascript:")).toBe(true);

    const island = judgeHtml(
      `<script type="application/json">${escapeJson({ [payload]: payload })}</script>x`,
    );
    expect(island.elements).toEqual(["script"]);
    expect(JSON.parse(island.text.slice(0, -1))).toEqual({ [payload]: payload });

    const rich = judgeHtml(helpers.richtext(text(payload) as never, 3));
    const allowed = new Set(
      "a blockquote br code del div em h3 h4 h5 h6 hr li ol p pre strong table tbody td th thead tr ul".split(
        " ",
      ),
    );
    expect(rich.elements.filter((element) => !allowed.has(element))).toEqual([]);
    for (const { name, value } of rich.attributes) {
      expect(["class", "href", "start", "tabindex"]).toContain(name);
      if (name === "href") expect(isHarmlessUrl(value)).toBe(true);
    }
  });
});

test.each([
  ["https://example.com/a?b=c#d", true],
  ["HTTP://example.com", true],
  ["mailto:someone@example.com", true],
  ["page.html#part", true],
  ["/docs/a:b", true],
  ["?q=a:b", true],
  ["javascript:alert(1)", false],
  ["JaVaScRiPt:alert(1)", false],
  ["java\tscript:alert(1)", false],
  ["java\nscript:alert(1)", false],
  [" javascript:alert(1)", false],
  ["\u0001javascript:alert(1)", false],
  ["javascript&colon;alert(1)", true],
  ["data:text/html,<script>", false],
  ["vbscript:x", false],
  ["file:///etc/passwd", false],
  ["blob:x", false],
  ["%6Aavascript:alert(1)", false],
  ["//evil.example", false],
  ["/\\evil.example", false],
  ["\\\\evil.example", false],
])("%j is a harmless URL: %s", (url, harmless) => {
  expect(isHarmlessUrl(url)).toBe(harmless);
  expect(escapeUrl(text(url)) === "#").toBe(!harmless);
});

test("an entity in a URL is not decoded into a scheme", () => {
  const html = judgeHtml(`<a href="${escapeUrl("javascript&colon;alert(1)")}">x</a>`);
  expect(html.attributes[0]?.value).toBe("javascript&colon;alert(1)");
});

test("control characters and those that reorder a line are shown as U+FFFD", () => {
  expect(escapeHtml("a\u0000b\u001b[31m\u202ec\ufeff\r\nd\te")).toBe("a\ufffdb\ufffd[31m\ufffdc\ufffd\nd\te");
});
