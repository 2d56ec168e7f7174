import { expect, test } from "vitest";
import { createRenderer } from "../../../generator/5-render/environment/renderer.ts";
import { shared } from "../../../generator/5-render/environment/shared-view.ts";
import { text } from "../../../generator/5-render/environment/text.ts";

const phrase = (words: string) => [{ text: text(words), code: undefined, link: undefined }];

test("a partial renders a shared view once, for each output", () => {
  const render = createRenderer();
  const view = shared(phrase("a < b *"));
  const line = (type: ReturnType<typeof phrase>) => ({
    mediaTypes: [text("x/y")],
    type,
    clientName: undefined,
    section: undefined,
    encoding: [],
    example: undefined,
  });
  const html = render("docs/partials/body-line", line(view));
  const markdown = render("docs/partials/body-markdown", line(view));
  expect(html).toContain("a &lt; b *");
  expect(markdown).toContain("a \\< b \\*");
  // What is kept is what the view was: views are readonly.
  view.push(...phrase(" more"));
  expect(render("docs/partials/body-line", line(view))).toBe(html);
  expect(render("docs/partials/body-line", line(phrase("other")))).toContain("other");
});
