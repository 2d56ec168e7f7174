import { expect, test } from "vitest";
import { replaceBlock } from "../../report/page.ts";
import { formatTable } from "../../report/table.ts";

test("a table is laid out, with thousands and without what would end a cell", () => {
  const table = formatTable({
    columns: [
      { name: "set", align: "left" },
      { name: "operations", align: "right" },
    ],
    rows: [
      ["a|b\nc", 1987],
      ["d", "–"],
    ],
  });
  expect(table).toBe(`| set    | operations |
| ------ | ---------: |
| a\\|b c |      1,987 |
| d      |          – |
`);
});

test("a block of a page is replaced, and nothing else", () => {
  const page = "before\n<!-- bench:start -->\nold\n<!-- bench:end -->\nafter\n";
  const replaced = replaceBlock(page, "bench", "new\n");
  expect(replaced).toBe("before\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\nafter\n");
  expect(replaceBlock(replaced, "bench", "new\n")).toBe(replaced);
  expect(() => replaceBlock(page, "peers", "new")).toThrow("<!-- peers:start -->");
});
