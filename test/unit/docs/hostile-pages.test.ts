import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import type {
  ApiModel,
  FileName,
  Identifier,
  MediaType,
  Operation,
  SecurityScheme,
} from "../../../generator/4-model/types.ts";
import { isHarmlessUrl } from "../../../generator/5-render/environment/escape-html.ts";
import { barePayloads, hasHostilePayloads, skipReason } from "../escape/hostile-payloads.ts";
import { judgePage } from "./judge-page.ts";
import { meterModel } from "./meter-model.ts";
import { renderModel } from "./render-model.ts";

/** What the model guarantees or the code branches on; everything else is text of the description. */
const trusted = new Set([
  "kind",
  "pointer",
  "file",
  "target",
  "typeName",
  "method",
  "in",
  "style",
  "type",
  "operator",
  "format",
  "operations",
  "grant",
]);

/** The model with a payload behind every text of the description. */
function poison<Value>(value: Value, payload: string, key = ""): Value {
  if (typeof value === "string") return (trusted.has(key) ? value : `${value}${payload}`) as Value;
  if (Array.isArray(value)) return value.map((item) => poison(item, payload, key)) as Value;
  if (typeof value !== "object" || value === null || key === "callbackNames") return value;
  // The names of operations and schemas are identifiers of the model's making.
  const isNamed = "typeName" in value || "component" in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isNamed && (name === "name" || name === "id") ? member : poison(member, payload, name),
    ]),
  ) as Value;
}

/** One response of each kind is enough. */
const operations = meterModel.operations.map((operation) => ({
  ...operation,
  responses: operation.responses.slice(0, 2),
}));

/** What the endpoint of the meters does not have: a body with encodings, grants, an event. */
const media: MediaType = {
  pointer: "",
  mediaType: "multipart/form-data",
  format: "multipart",
  examples: [],
  encoding: [
    {
      property: "a",
      contentType: "text/plain",
      style: "form",
      allowReserved: true,
      headers: [{ name: "X-Part", value: "a" }],
    },
  ],
};
const oauth: SecurityScheme = {
  kind: "oauth2",
  pointer: "",
  name: "oauth",
  deprecated: true,
  metadataUrl: "https://example.com/metadata",
  flows: [
    {
      grant: "authorizationCode",
      authorizationUrl: "https://example.com/authorize",
      tokenUrl: "https://example.com/token",
      scopes: [],
    },
  ],
};
const [operation] = operations;
if (!operation) throw new Error("The model has no operation");
const { pagination: _pagination, ...unpaged } = operation;
const event: Operation = {
  ...unpaged,
  event: "created",
  summary: "Created",
  constraints: [],
  security: [[{ scheme: "oauth", scopes: [] }]],
  body: {
    kind: "content",
    pointer: "",
    description: "What is sent.",
    required: true,
    property: "body",
    content: [media],
    sent: { ...media, format: "json" },
  },
};

const model: ApiModel = {
  ...meterModel,
  securitySchemes: [...meterModel.securitySchemes, oauth],
  webhooks: [{ ...event, file: "created" as FileName }],
  operations: operations.map((operation) => ({
    ...operation,
    callbackNames: { type: "Callbacks" as Identifier, value: "callbacks" as Identifier },
    callbacks: [{ ...event, file: "done" as FileName }],
  })),
};

const viewer = new MarkdownIt({ html: true });
viewer.validateLink = () => true;

describe.skipIf(!hasHostilePayloads)(`no payload gets into the markup (${skipReason})`, () => {
  const shape = (shaped: ApiModel) =>
    new Map(
      [...renderModel(shaped)]
        .filter(([path]) => path.endsWith(".html"))
        .map(([path, text]) => [path, judgePage(text).map(({ name }) => name)]),
    );
  // A description may hold markup of its own; what else there is must be the same with any text.
  const prose = new Set([
    "a",
    "blockquote",
    "br",
    "code",
    "em",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "ul",
    "del",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "div",
  ]);
  const expected = new Map(
    [...shape(poison(model, " text"))].map(([path, names]) => [
      path,
      names.filter((name) => !prose.has(name)),
    ]),
  );

  test.each(barePayloads)("$id", ({ text }) => {
    for (const [path, file] of renderModel(poison(model, text))) {
      // Pages of schemas are made of parts of the operation's page.
      if (path.startsWith("docs/schemas/")) continue;
      if (path.endsWith(".html")) {
        const elements = judgePage(file);
        expect(elements.map(({ name }) => name).filter((name) => !prose.has(name))).toEqual(
          expected.get(path),
        );
        const names = elements.flatMap(({ attributes }) => [...attributes.keys()]);
        expect(names.filter((name) => /^on|^style$|^srcdoc$/.test(name))).toEqual([]);
        const links = elements.flatMap(({ name, attributes }) =>
          name === "a" ? [attributes.get("href") ?? ""] : [],
        );
        expect(links.filter((href) => !isHarmlessUrl(href))).toEqual([]);
      } else if (path.endsWith(".json")) {
        expect(() => JSON.parse(file)).not.toThrow();
      } else if (path.endsWith(".md") || path.endsWith(".txt")) {
        const tokens = viewer.parse(file, {}).flatMap((token) => [token, ...(token.children ?? [])]);
        const html = tokens.filter((token) => token.type.startsWith("html_") && token.content !== "<br>");
        expect(html.map((token) => token.content)).toEqual([]);
        const links = tokens.flatMap((token) => token.attrGet("href") ?? token.attrGet("src") ?? []);
        expect(links.map(String).filter((href) => !isHarmlessUrl(href))).toEqual([]);
      }
    }
  });
});
