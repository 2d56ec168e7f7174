import { expect, test } from "vitest";
import { helpers } from "../../../generator/5-render/environment/helpers.ts";
import { text } from "../../../generator/5-render/environment/text.ts";

function richtext(source: string, top?: number): string {
  return helpers.richtext(text(source) as never, top);
}

test("CommonMark becomes HTML", () => {
  const source =
    "A *fine* **day**, `a<b` and [docs](https://example.com/?a=1&b=2).\n\n- one\n- two\n  1. three\n\n> quoted";
  expect(richtext(source)).toBe(
    [
      '<p>A <em>fine</em> <strong>day</strong>, <code>a&lt;b</code> and <a href="https://example.com/?a=1&amp;b=2">docs</a>.</p>',
      "<ul>\n<li>one</li>\n<li>two\n<ol>\n<li>three</li>\n</ol></li>\n</ul>",
      "<blockquote><p>quoted</p></blockquote>",
    ].join("\n"),
  );
});

test("fences, rules and tables", () => {
  expect(richtext('```json\n{ "a": 1 }\n```\n\n---\n\n| a | b |\n|---|---|\n| 1 | `2` |')).toBe(
    [
      '<pre tabindex="0"><code>{ &quot;a&quot;: 1 }\n</code></pre>',
      "<hr>",
      '<div class="scroll"><table>\n<thead><tr><th>a</th><th>b</th></tr></thead>\n<tbody><tr><td>1</td><td><code>2</code></td></tr></tbody>\n</table></div>',
    ].join("\n"),
  );
});

test("headings begin below the page's own, or are bold where there is no room for one", () => {
  expect(richtext("# A\n\n### B", 2)).toBe("<h2>A</h2>\n<h4>B</h4>");
  expect(richtext("###### A", 2)).toBe("<h2>A</h2>");
  expect(richtext("# A")).toBe("<p><strong>A</strong></p>");
});

test("the HTML that Stripe writes is understood; attributes are dropped but a harmless href", () => {
  const source =
    '<p>A <a class="x" onclick="y()" href="https://stripe.com/docs?a=1&amp;b=2">customer</a>.<br>Sent as <code>expand[]</code>.</p>\n\n<ul><li>One &amp; <strong>two</strong></li><li>Three</li></ul>';
  expect(richtext(source)).toBe(
    [
      '<p>A <a href="https://stripe.com/docs?a=1&amp;b=2">customer</a>.<br>\nSent as <code>expand[]</code>.</p>',
      "<ul>\n<li>One &amp; <strong>two</strong></li>\n<li>Three</li>\n</ul>",
    ].join("\n"),
  );
  expect(richtext("Text with <b>bold</b>,<br/>a <code>`</code> and <A HREF='/a'>b</A>")).toBe(
    '<p>Text with <strong>bold</strong>,<br>\na <code>`</code> and <a href="/a">b</a></p>',
  );
});

test("HTML outside the safe set, and tags without a partner, are shown as text", () => {
  expect(richtext("<script>x</script>")).toBe("<p>&lt;script&gt;x&lt;/script&gt;</p>");
  expect(richtext("a <img src=x onerror=y> <b>c")).toBe("<p>a &lt;img src=x onerror=y&gt; &lt;b&gt;c</p>");
  expect(richtext("*a <b>c* d</b>")).toBe("<p><em>a &lt;b&gt;c</em> d&lt;/b&gt;</p>");
  expect(richtext("<p>a <iframe src='x'></iframe></p>")).toBe(
    "<p>a &lt;iframe src=&#39;x&#39;&gt;&lt;/iframe&gt;</p>",
  );
});

test("a link that could do more than show a page is no link, and a picture is a link to it", () => {
  expect(richtext("[x](javascript:alert) <a href='javascript:alert(1)'>y</a>")).toBe(
    "<p>[x](javascript:alert) y</p>",
  );
  expect(richtext("![alt](https://example.com/a.png)")).toBe(
    '<p><a href="https://example.com/a.png">alt</a></p>',
  );
});
