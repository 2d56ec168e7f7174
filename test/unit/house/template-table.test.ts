import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { templateNames, templateTable } from "./template-table.ts";

const root = join(import.meta.dirname, "../../..");
const readme = join(root, "templates/README.md");
const { names, text } = templateTable(join(root, "generator/5-render/views"));

test("each template has a view", () => {
  expect([...names].sort()).toEqual(templateNames(join(root, "templates")));
});

test("templates/README.md lists the templates and their views (UPDATE_TEMPLATES=1 writes it)", () => {
  const [before = "", , after = ""] = readFileSync(readme, "utf8").split(
    /^<!-- (?:views|end of the views) -->\n/m,
  );
  const wanted = `${before}<!-- views -->\n${text}\n<!-- end of the views -->\n${after}`;
  if (process.env["UPDATE_TEMPLATES"] === "1") writeFileSync(readme, wanted);
  expect(readFileSync(readme, "utf8")).toBe(wanted);
});
