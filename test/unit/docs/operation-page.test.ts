import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { ApiModel, Identifier, Operation, Schema } from "../../../generator/4-model/types.ts";
import { operationTitle } from "../../../generator/5-render/views/docs/operation-entry.ts";
import { judgePage, squeeze } from "./judge-page.ts";
import { meterModel, meterOperation } from "./meter-model.ts";
import { renderModel } from "./render-model.ts";

const files = renderModel(meterModel);
const page = "docs/list-meter-event-summaries";
const html = files.get(`${page}.html`) ?? "";
const markdown = files.get(`${page}.md`) ?? "";
const elements = judgePage(html);

function withModel(changes: Partial<Operation>, schemas = meterModel.schemas): ApiModel {
  return { ...meterModel, schemas, operations: [{ ...meterOperation, ...changes }] };
}

test("sections follow the order of the page that the docs mirror", () => {
  const headings = elements.filter(({ name }) => name === "h1" || name === "h2").map(({ text }) => text);
  expect(headings).toEqual([
    "List billing meter event summaries",
    "Servers",
    "Authentication",
    "Path parameters",
    "Request headers",
    "Query parameters",
    "Rules between parameters",
    "Responses",
    "Schemas",
    "Pagination",
    "How to start integrating",
  ]);
});

test("the Markdown twin has the same outline", () => {
  const outline = elements
    .filter(({ name }) => /^h[1-3]$/.test(name))
    .map(({ name, text }) => `${"#".repeat(Number(name[1]))} ${text}`);
  const statuses = /^### (\d|default)/;
  const twin = markdown
    .replace(/```[\s\S]*?```/g, "")
    .split("\n")
    .filter((line) => /^#{1,3} /.test(line) && !statuses.test(line))
    .map((line) => line.replaceAll("\\", ""));
  expect(twin).toEqual(outline);
});

test("a row says name, type, required, description, default, constraints and possible values", () => {
  const rows = elements.filter(({ name }) => name === "tr").map(({ text }) => squeeze(text));
  expect(rows).toContain(
    'Content-Type String Yes The media type of the request body. Default value: "application/x-www-form-urlencoded"',
  );
  expect(rows).toContain(
    "limit Integer No A limit on the number of objects to be returned. Limit can range between 1 and 100, and the default is 10. Default value: 10 Between 1 and 100",
  );
  expect(rows.find((row) => row.startsWith("value_grouping_window"))).toMatch(
    /\(00:00 UTC\)\. Possible values: "day" "hour" Rules: hour_alignment day_alignment$/,
  );
  expect(rows.find((row) => row.startsWith("expand[]"))).toMatch(/^expand\[\] Array of String No Specifies/);
});

const seed = fileURLToPath(new URL("../../../../shared/seed.txt", import.meta.url));

test.skipIf(!existsSync(seed))(
  `the page says all that the mirrored page says (skipped without ${seed})`,
  () => {
    const plain = (text: string) => text.replace(/[`•]/g, "").replace(/\d\. /g, "").replace(/\s+/g, "");
    const said = plain(elements[0]?.text ?? "");
    const lines = readFileSync(seed, "utf8")
      .split("\n")
      .map((line) => line.trim());
    const missing = lines.filter((line) => !said.includes(plain(line)));
    // Testing a request from the page is not there yet; the type of `expand[]` says more.
    expect(missing).toEqual([
      "expand[] Array No",
      "3. Click Test request to test run your request to the API and see the API's response.",
    ]);
  },
);

test("ids are unique, and every link leads somewhere", () => {
  const pages = new Map(
    [...files].filter(([path]) => path.endsWith(".html")).map(([path, text]) => [path, judgePage(text)]),
  );
  const ids = new Map(
    Array.from(pages, ([path, judged]) => [
      path,
      judged.flatMap(({ attributes }) => attributes.get("id") ?? []),
    ]),
  );
  for (const own of ids.values()) expect(own).toEqual([...new Set(own)]);
  const astray = Array.from(pages).flatMap(([path, judged]) =>
    judged
      .flatMap(
        ({ attributes }) => attributes.get("href") ?? attributes.get("src") ?? attributes.get("action") ?? [],
      )
      .filter((href) => {
        if (href.startsWith("https://docs.stripe.com/")) return false;
        const { pathname, hash } = new URL(href, `file:///${path}`);
        const file = pathname.slice(1);
        return (
          !files.has(file) || (hash !== "" && !ids.get(file)?.includes(decodeURIComponent(hash.slice(1))))
        );
      })
      .map((href) => `${path} -> ${href}`),
  );
  expect(astray).toEqual([]);
});

test("a page loads nothing from elsewhere and runs nothing but its own script", () => {
  const policy = elements.find(
    ({ attributes }) => attributes.get("http-equiv") === "Content-Security-Policy",
  );
  expect(policy?.attributes.get("content")).toContain(
    "default-src 'none'; style-src 'self'; script-src 'self'",
  );
  const loaded = elements.filter(({ name, attributes }) =>
    name === "link" ? attributes.get("rel") === "stylesheet" : ["script", "img", "iframe"].includes(name),
  );
  expect(loaded.map(({ attributes }) => attributes.get("href") ?? attributes.get("src"))).toEqual([
    "assets/style.css",
    "assets/search.js",
  ]);
  expect(
    elements.flatMap(({ attributes }) => [...attributes.keys()]).filter((name) => /^on|^style$/.test(name)),
  ).toEqual([]);
});

test("the style sheet is small and loads nothing", () => {
  const css = files.get("docs/assets/style.css") ?? "";
  expect(css.length).toBeLessThan(15_000);
  expect(css).not.toMatch(/url\(|@import/);
});

test("headings never skip a level", () => {
  for (const [path, text] of files) {
    if (!path.endsWith(".html")) continue;
    const levels = judgePage(text).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0), path).toBeLessThanOrEqual(1);
    }
  }
});

test("an operation without some section has no empty one", () => {
  const bare = renderModel(
    withModel({ parameters: [], constraints: [], responses: [], security: [[]], path: "/ping" }),
  );
  const headings = judgePage(bare.get(`${page}.html`) ?? "").filter(({ name }) => name === "h2");
  expect(headings.map(({ text }) => text)).toEqual([
    "Servers",
    "Request headers",
    "Pagination",
    "How to start integrating",
  ]);
});

test("a schema that contains itself is shown once", () => {
  const tree = "Tree" as Identifier;
  const reference: Schema = { kind: "reference", pointer: "", target: tree, annotations: {} };
  const loop: Schema = {
    kind: "keywords",
    pointer: "",
    annotations: {},
    type: ["object"],
    allOf: [reference],
    object: {
      required: [],
      properties: [
        { name: "parent", required: false, schema: reference },
        {
          name: "children",
          required: false,
          schema: {
            kind: "keywords",
            pointer: "",
            annotations: {},
            type: ["array"],
            array: { items: reference },
          },
        },
      ],
    },
  };
  const [response] = meterOperation.responses;
  const [media] = response?.content ?? [];
  if (!response || !media) throw new Error("The endpoint has a response");
  const model = withModel(
    {
      responses: [{ ...response, content: [{ ...media, schema: reference }] }],
      pagination: undefined as never,
    },
    [{ pointer: "", name: tree, file: "tree" as never, schema: loop }],
  );
  const text = renderModel(model).get(`${page}.html`) ?? "";
  expect(text.match(/id="schema-Tree"/g)).toHaveLength(1);
  expect(text).toContain('Array of <a href="#schema-Tree">Tree</a>');
});

test("a page does not grow with the number of operations", () => {
  const operations = Array.from({ length: 300 }, (_, index) => ({
    ...meterOperation,
    id: `operation${index}`,
    file: `operation-${100 + index}` as Operation["file"],
  }));
  const groups = meterModel.groups.map((group) => ({ ...group, operations: operations.map(({ id }) => id) }));
  const large = renderModel({ ...meterModel, schemas: [], groups, operations: [] });
  expect(large.get("docs/index.html")).not.toContain("operation-100.html");
  const some = renderModel({ ...meterModel, groups, operations: operations.slice(0, 20) });
  expect(some.get("docs/operation-100.html")?.length).toBeLessThan(html.length + 100);
  expect(some.get("docs/index.html")?.match(/href="operation-\d+\.html"/g)).toHaveLength(20);
});

test("an operation without a summary is called by the words of its id, else by method and path", () => {
  const { summary: _, ...operation } = meterOperation;
  expect(operationTitle(operation)).toBe("List meter event summaries");
  expect(operationTitle({ ...operation, id: "list_guild-emojis" })).toBe("List guild emojis");
  expect(operationTitle({ ...operation, id: "GET /a/{b}", path: "/a/{b}" })).toBe("GET /a/{b}");
});

test("llms.txt leads to the Markdown twins", () => {
  expect(files.get("docs/llms.txt")).toMatch(
    /^# Stripe Billing Meters\n\n> Read what .*\n\n## Billing Meters\n\n- \[List billing meter event summaries\]\(list-meter-event-summaries\.md\): `GET \/v1\/billing\/meters\/\{id\}\/event_summaries`\n\n## Optional\n\n/,
  );
});
