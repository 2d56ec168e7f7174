import type { Building } from "./building.ts";
import { buildHeader } from "./headers.ts";
import { defined, type Node } from "./node.ts";
import type { Header, MediaType, ParameterStyle, PropertyEncoding } from "./types.ts";

/** How the properties of a form or the parts of a multipart body are written; nothing for other bodies. */
export function buildEncodings(
  building: Building,
  node: Node,
  format: MediaType["format"],
): PropertyEncoding[] {
  if (format !== "form" && format !== "multipart") return [];
  return node.members("encoding").map(([property, encoding]) => ({
    property,
    allowReserved: encoding.boolean("allowReserved") ?? false,
    headers: format === "multipart" ? buildPartHeaders(building, encoding) : [],
    ...defined({
      contentType: encoding.string("contentType"),
      style: encoding.string("style") as ParameterStyle | undefined,
      explode: encoding.boolean("explode"),
    }),
  }));
}

/** The headers of a part. There is no place in a call where one that varies could be given. */
function buildPartHeaders(building: Building, encoding: Node): PropertyEncoding["headers"] {
  return encoding.members("headers").flatMap(([name, member]) => {
    // OpenAPI describes it by `contentType`.
    if (name.toLowerCase() === "content-type") return [];
    const header = buildHeader(building, name, building.follow(member));
    const value = onlyValue(header);
    if (value !== undefined) return { name, value };
    const location = building.bundle.locate(member.pointer, "key");
    const construct = `the header ${name} of a part`;
    const reason = "only a header with one possible value is sent";
    if (header.required) building.diagnostics.report("unsupported-construct", { construct }, location);
    else building.diagnostics.report("ignored-construct", { construct, reason }, location);
    return [];
  });
}

function onlyValue({ schema }: Header): string | undefined {
  if (schema.kind !== "keywords") return undefined;
  const [only, ...more] = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return more.length === 0 && (typeof only === "string" || typeof only === "number")
    ? String(only)
    : undefined;
}
