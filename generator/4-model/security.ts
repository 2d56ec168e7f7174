import type { Building } from "./building.ts";
import { defined, type Node } from "./node.ts";
import type { SecurityRequirement, SecurityScheme } from "./types.ts";

/** The security schemes of the description, in document order. */
export function buildSecuritySchemes(building: Building): SecurityScheme[] {
  const members = building.root.get("components")?.members("securitySchemes") ?? [];
  return members.map(([name, member]) => {
    const node = building.follow(member);
    const common = { pointer: node.pointer, name, ...defined({ description: node.string("description") }) };
    return { ...common, ...buildKind(node) };
  });
}

type SchemeKind = SecurityScheme extends infer Scheme
  ? Scheme extends unknown
    ? Omit<Scheme, "pointer" | "name" | "description">
    : never
  : never;

function buildKind(node: Node): SchemeKind {
  switch (node.string("type")) {
    case "apiKey":
      return {
        kind: "apiKey",
        in: node.string("in") as "query" | "header" | "cookie",
        parameter: node.string("name") ?? "",
      };
    case "oauth2":
      return { kind: "oauth2" };
    case "openIdConnect":
      return { kind: "openIdConnect", url: node.string("openIdConnectUrl") ?? "" };
    case "mutualTLS":
      return { kind: "mutualTLS" };
    default:
      return buildHttp(node);
  }
}

function buildHttp(node: Node): SchemeKind {
  const scheme = node.string("scheme") ?? "";
  if (scheme.toLowerCase() === "basic") return { kind: "basic" };
  if (scheme.toLowerCase() !== "bearer") return { kind: "http", scheme };
  return { kind: "bearer", ...defined({ format: node.string("bearerFormat") }) };
}

/** The alternatives of an operation, or of the whole description; undefined where it says nothing. */
export function buildSecurity(node: Node): SecurityRequirement[] | undefined {
  if (!node.has("security")) return undefined;
  const alternatives = node
    .items("security")
    .map((alternative) =>
      alternative
        .members()
        .map(([scheme, scopes]) => ({ scheme, scopes: scopes.items().map((scope) => String(scope.value)) })),
    );
  // An empty list takes away what the description asks for elsewhere.
  return alternatives.length === 0 ? [[]] : alternatives;
}
