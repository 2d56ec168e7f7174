import type { Building } from "./building.ts";
import type { Node } from "./node.ts";

/** Dialects that are read as what they are: JSON Schema 2020-12, and OpenAPI's, which is that with a few keywords more. */
const known =
  /^https:\/\/(?:json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.\d\/dialect\/[\w-]+)#?$/;

/** Older drafts, of which nearly all means the same. */
const similar = /^https?:\/\/json-schema\.org\/(?:draft-0\d|draft\/2019-09)\/schema#?$/;

/** Says so where a schema, or with `jsonSchemaDialect` all of them, follows rules that are not those of 2020-12. */
export function checkDialect(building: Building, node: Node, keyword = "$schema"): void {
  const dialect = node.string(keyword);
  if (dialect === undefined || known.test(dialect)) return;
  const location = building.bundle.locate(`${node.pointer}/${keyword}`, "key");
  const construct = `the dialect ${dialect}`;
  if (similar.test(dialect)) {
    const reason = "the schema is read as JSON Schema 2020-12";
    building.diagnostics.report("ignored-construct", { construct, reason }, location);
  } else building.diagnostics.report("unsupported-construct", { construct }, location);
}
