import type { Building } from "./building.ts";
import { defined, type Node } from "./node.ts";
import type { OAuthFlow, SecurityRequirement, SecurityScheme } from "./types.ts";

/** The security schemes of the description, in document order. */
export function buildSecuritySchemes(building: Building): SecurityScheme[] {
  const members = building.root.get("components")?.members("securitySchemes") ?? [];
  return members.map(([name, member]) => {
    const node = building.follow(member);
    const texts = defined({
      description: node.string("description"),
      deprecated: node.boolean("deprecated"),
    });
    return { pointer: node.pointer, name, ...texts, ...buildKind(node) };
  });
}

type SchemeKind = SecurityScheme extends infer Scheme
  ? Scheme extends unknown
    ? Omit<Scheme, "pointer" | "name" | "description" | "deprecated">
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
      return {
        kind: "oauth2",
        flows: buildFlows(node),
        ...defined({ metadataUrl: node.string("oauth2MetadataUrl") }),
      };
    case "openIdConnect":
      return { kind: "openIdConnect", url: node.string("openIdConnectUrl") ?? "" };
    case "mutualTLS":
      return { kind: "mutualTLS" };
    default:
      return buildHttp(node);
  }
}

const grants: readonly OAuthFlow["grant"][] = [
  "implicit",
  "password",
  "clientCredentials",
  "authorizationCode",
  "deviceAuthorization",
];

function buildFlows(node: Node): OAuthFlow[] {
  return grants.flatMap((grant) => {
    const flow = node.get("flows")?.get(grant);
    if (!flow) return [];
    const scopes = flow.members("scopes").map(([name, text]) => ({ name, description: String(text.value) }));
    const urls = {
      authorizationUrl: flow.string("authorizationUrl"),
      deviceAuthorizationUrl: flow.string("deviceAuthorizationUrl"),
      tokenUrl: flow.string("tokenUrl"),
      refreshUrl: flow.string("refreshUrl"),
    };
    return { grant, scopes, ...defined(urls) };
  });
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
