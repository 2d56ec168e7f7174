/** `SUPPORT.md` is true: what each of its lines says, happens. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runtime } from "virtual:templates";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../setup/temporary-folder.ts";
import { judgeRow, writeModules } from "./judge-row.ts";
import { supportPage } from "./page.ts";
import { sections } from "./rows/index.ts";

const folder = temporaryFolder(afterAll);

beforeAll(() => {
  folder.write({ "package.json": '{ "type": "module" }' });
  const modules = Object.entries(runtime).map(([path, text]) => ({ path: `runtime/${path}`, text }));
  writeModules(modules, folder.path);
});

describe.each(sections)("$title", ({ rows }) => {
  describe.each(rows)("$construct", (row) => {
    test.each(row.versions ?? (["3.0", "3.1", "3.2"] as const))("in OpenAPI %s", async (version) => {
      await judgeRow(row, version, folder.path);
    });
  });
});

test("no construct stands there twice", () => {
  for (const { title, rows } of sections) {
    const names = rows.map(({ construct, versions = [] }) => `${construct} ${versions.join()}`);
    expect(new Set(names).size, title).toBe(names.length);
  }
});

test("what has no effect and is not told has a reason", () => {
  const silent = sections.flatMap(({ rows }) =>
    rows.filter(({ shows, values, diagnostics, note }) => !shows && !values && !diagnostics && !note),
  );
  expect(silent.map(({ construct }) => construct)).toEqual([]);
});

test("SUPPORT.md is written from the rows (UPDATE_SUPPORT=1 writes it)", () => {
  const path = join(import.meta.dirname, "../../SUPPORT.md");
  if (process.env["UPDATE_SUPPORT"] === "1") writeFileSync(path, supportPage(sections));
  expect(readFileSync(path, "utf8")).toBe(supportPage(sections));
});
