import { type JsonObject, operationRow, type Row, type Section } from "../row.ts";

/** A row about the security scheme `auth`, which the whole API asks for. */
function schemeRow(
  construct: string,
  scheme: JsonObject,
  row: Omit<Row, "construct" | "description"> = {},
): Row {
  return operationRow(
    construct,
    {},
    {
      rest: { security: [{ auth: [] }], components: { securitySchemes: { auth: scheme } } },
      ...row,
    },
  );
}

const two = { a: { type: "http", scheme: "bearer" }, b: { type: "apiKey", in: "header", name: "X-Key" } };
const flows = { clientCredentials: { tokenUrl: "https://example.com/token", scopes: { read: "To read" } } };

export const securityRows: Section = {
  title: "Security",
  rows: [
    schemeRow(
      "`http`: `bearer`",
      { type: "http", scheme: "bearer" },
      {
        shows: { types: "auth?: Credential | undefined;", client: "bearer(options.auth)", docs: "Bearer" },
      },
    ),
    schemeRow(
      "`http`: `basic`",
      { type: "http", scheme: "basic" },
      {
        shows: {
          types: "auth?: BasicCredential | undefined;",
          client: "basic(options.auth)",
          docs: "A user name and password in the header `Authorization`",
        },
      },
    ),
    schemeRow(
      "`http`: any other",
      { type: "http", scheme: "hoba" },
      {
        shows: {
          types: "auth?: Credential | undefined;",
          client: 'httpScheme("hoba", options.auth)',
          docs: "by the scheme `hoba`",
        },
      },
    ),
    ...["query", "header", "cookie"].map((location) =>
      schemeRow(
        `\`apiKey\` in ${location}`,
        { type: "apiKey", in: location, name: "X-Key" },
        {
          shows: {
            types: "auth?: Credential | undefined;",
            client: `apiKey("${location}", "X-Key", options.auth)`,
            docs: "X-Key",
          },
        },
      ),
    ),
    schemeRow(
      "`oauth2`",
      { type: "oauth2", flows },
      {
        shows: {
          types: "auth?: Credential | undefined;",
          client: "bearer(options.auth)",
          docs: "An OAuth 2 access token",
        },
        note: "the client takes a token, or a function that gets one; it does no flow",
      },
    ),
    schemeRow(
      "`oauth2`: `deviceAuthorization`, `oauth2MetadataUrl`",
      {
        type: "oauth2",
        oauth2MetadataUrl: "https://example.com/metadata",
        flows: {
          deviceAuthorization: {
            deviceAuthorizationUrl: "https://example.com/device",
            tokenUrl: "https://example.com/token",
            scopes: {},
          },
        },
      },
      {
        versions: ["3.2"],
        shows: {
          docs: "the device gets a code at `https://example.com/device`",
          client: "bearer(options.auth)",
        },
      },
    ),
    schemeRow(
      "`openIdConnect`",
      { type: "openIdConnect", openIdConnectUrl: "https://example.com/openid" },
      {
        shows: { types: "auth?: Credential | undefined;", client: "bearer(options.auth)", docs: "OpenID" },
      },
    ),
    schemeRow(
      "`mutualTLS`",
      { type: "mutualTLS" },
      {
        versions: ["3.1", "3.2"],
        shows: { docs: "A certificate of the client (mutual TLS)." },
        note: "certificates are a matter of `fetch`",
      },
    ),
    schemeRow(
      "`deprecated`",
      { type: "http", scheme: "bearer", deprecated: true },
      { shows: { docs: "**auth** (deprecated)" }, versions: ["3.2"] },
    ),
    operationRow(
      "all of several schemes",
      { security: [{ a: [], b: [] }] },
      {
        rest: { components: { securitySchemes: two } },
        shows: { client: 'security: [["a", "b"]]', docs: "X-Key" },
      },
    ),
    operationRow(
      "one of several schemes",
      { security: [{ a: [] }, { b: [] }] },
      {
        rest: { components: { securitySchemes: two } },
        shows: { client: 'security: [["a"], ["b"]]', docs: "X-Key" },
      },
    ),
    operationRow(
      "no security (`{}`)",
      { security: [{ a: [] }, {}] },
      {
        rest: { components: { securitySchemes: two } },
        shows: { docs: "The operation works without a credential too.", client: 'security: [["a"], []]' },
      },
    ),
    operationRow(
      "scopes",
      { security: [{ auth: ["read"] }] },
      {
        rest: { components: { securitySchemes: { auth: { type: "oauth2", flows } } } },
        shows: { docs: "Scopes: `read`." },
      },
    ),
  ],
};
