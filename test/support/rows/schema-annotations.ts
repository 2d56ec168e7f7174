import { type Section, schemaRow } from "../row.ts";

const since31 = ["3.1", "3.2"] as const;

export const schemaAnnotations: Section = {
  title: "Schemas: annotations",
  rows: [
    schemaRow(
      "`title`",
      { type: "string", title: "A title" },
      { shows: { docs: "A title", types: "/** A title */" } },
    ),
    schemaRow(
      "`description`",
      { type: "string", description: "What it is." },
      {
        shows: { types: "/** What it is. */", docs: "What it is." },
      },
    ),
    schemaRow(
      "`deprecated`",
      { type: "object", properties: { a: { type: "string", deprecated: true } } },
      {
        shows: { types: "@deprecated", docs: "deprecated" },
      },
    ),
    schemaRow(
      "`default`",
      { type: "integer", default: 7 },
      { shows: { types: "@default 7", docs: "Default value: <code>7</code>" } },
    ),
    schemaRow(
      "`examples`",
      { type: "string", examples: ["an example"] },
      {
        versions: since31,
        shows: { types: "@example", docs: "an example" },
      },
    ),
    schemaRow(
      "`example`",
      { type: "string", example: "an example" },
      {
        shows: { types: "@example", docs: "an example" },
      },
    ),
    schemaRow(
      "`externalDocs`",
      { type: "string", externalDocs: { url: "https://example.com/more" } },
      {
        shows: { docs: "See [https://example.com/more]", types: "@see" },
      },
    ),
    schemaRow(
      "`xml`",
      { type: "object", xml: { name: "thing" }, properties: { a: { type: "string" } } },
      { note: "bodies in XML are text" },
    ),
    schemaRow("`x-…`", { type: "string", "x-internal": true }, { note: "kept in `openapi.json`" }),
  ],
};
