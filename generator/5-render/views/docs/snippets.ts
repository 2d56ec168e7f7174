import type { Operation } from "../../../4-model/types.ts";
import { type Code, json } from "../../environment/code.ts";
import { type Text, text } from "../../environment/text.ts";
import { percentEncode, scalarText } from "./sample-encoding.ts";
import type { SampleBody, SampleCredential, SampleRequest } from "./sample-request.ts";

/** `docs/snippets/curl.hbs` */
export interface CurlView {
  readonly isGetWithQuery: boolean;
  readonly isHead: boolean;
  /** Where curl would choose another by itself. */
  readonly method: string | undefined;
  readonly url: Text;
  readonly headers: readonly Text[];
  readonly credentials: readonly {
    readonly prefix: Text;
    readonly variable: string;
    readonly kind: CredentialFlags;
  }[];
  readonly query: readonly Text[];
  readonly json: Text | undefined;
  readonly form: readonly Text[];
  readonly parts: readonly Text[];
  readonly file: boolean;
}

/** Which option of curl takes the credential. */
export interface CredentialFlags {
  readonly header: boolean;
  readonly query: boolean;
  readonly cookie: boolean;
  readonly user: boolean;
  /** In the query of a request whose data is a body. */
  readonly urlQuery: boolean;
}

export function curlView(operation: Operation, request: SampleRequest): CurlView {
  const { body } = request;
  const asQuery = operation.method === "get" && body === undefined;
  const pairs = request.query.map(([name, value]) => [percentEncode(name), value] as const);
  const inQuery = request.credentials.some(({ scheme }) => scheme.kind === "apiKey" && scheme.in === "query");
  const query = asQuery ? "" : pairs.map(([name, value]) => `${name}=${percentEncode(value)}`).join("&");
  const usual = body === undefined ? "get" : "post";
  return {
    isGetWithQuery: asQuery && (pairs.length > 0 || inQuery),
    isHead: operation.method === "head",
    method:
      operation.method === usual || operation.method === "head" ? undefined : operation.method.toUpperCase(),
    url: text(query === "" ? request.url : `${request.url}?${query}`),
    headers: request.headers
      .filter(([name]) => isToken(name))
      .map(([name, value]) => text(`${name}: ${value}`)),
    credentials: request.credentials.flatMap((credential) => credentialView(credential, asQuery)),
    query: asQuery ? pairs.map(([name, value]) => text(`${name}=${value}`)) : [],
    ...bodyViews(body),
  };
}

/** What HTTP allows as the name of a header; curl would read a file for `@name`. */
function isToken(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

function bodyViews(body: SampleBody | undefined): Pick<CurlView, "json" | "form" | "parts" | "file"> {
  const nothing = { json: undefined, form: [], parts: [], file: false };
  if (body === undefined) return nothing;
  switch (body.media.format) {
    case "json":
      return { ...nothing, json: text(JSON.stringify(body.value, null, 2)) };
    case "text":
      return { ...nothing, json: text(scalarText(body.value)) };
    case "form":
      return {
        ...nothing,
        form: fields(body).map(([name, value]) => text(`${percentEncode(name)}=${value}`)),
      };
    case "multipart":
      return {
        ...nothing,
        parts: fields(body).map(([name, value]) => text(`${name.replaceAll("=", "%3D")}=${value}`)),
      };
    case "binary":
      return { ...nothing, file: true };
  }
}

function fields({ value }: SampleBody): (readonly [string, string])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    (Array.isArray(field) ? field : [field]).map((item) => [name, scalarText(item)] as const),
  );
}

const noFlags: CredentialFlags = { header: false, query: false, cookie: false, user: false, urlQuery: false };

function credentialView({ scheme, variable }: SampleCredential, asQuery: boolean): CurlView["credentials"] {
  const asHeader = (prefix: string) => [
    { prefix: text(prefix), variable, kind: { ...noFlags, header: true } },
  ];
  switch (scheme.kind) {
    case "bearer":
    case "oauth2":
    case "openIdConnect":
      return asHeader("Authorization: Bearer ");
    case "http":
      return asHeader(`Authorization: ${scheme.scheme} `);
    case "basic":
      return [{ prefix: text(""), variable, kind: { ...noFlags, user: true } }];
    case "apiKey":
      if (scheme.in === "header") return isToken(scheme.parameter) ? asHeader(`${scheme.parameter}: `) : [];
      return [
        {
          prefix: text(`${percentEncode(scheme.parameter)}=`),
          variable,
          kind: {
            ...noFlags,
            cookie: scheme.in === "cookie",
            query: scheme.in === "query" && asQuery,
            urlQuery: scheme.in === "query" && !asQuery,
          },
        },
      ];
    case "mutualTLS":
      return [];
  }
}

/** `docs/snippets/client.hbs` */
export interface ClientSnippetView {
  readonly packageName: Text;
  readonly name: string;
  readonly credentials: readonly {
    readonly option: Text;
    readonly variable: string;
    readonly isBasic: boolean;
  }[];
  readonly parameters: readonly { readonly property: Text; readonly value: Code }[];
  readonly isPaged: boolean;
  /** The type of the parameters, where they get a name of their own. */
  readonly paramsType: string | undefined;
}

export function clientSnippetView(
  operation: Operation,
  request: SampleRequest,
  packageName: string,
): ClientSnippetView {
  const body = request.body === undefined ? [] : [[request.body.property, request.body.value] as const];
  const isPaged = operation.pagination !== undefined;
  const hasParameters = request.values.length + body.length > 0;
  return {
    packageName: text(packageName),
    name: operation.name,
    credentials: request.credentials
      .filter(({ scheme }) => scheme.kind !== "mutualTLS")
      .map(({ scheme, variable }) => ({
        option: text(scheme.name),
        variable,
        isBasic: scheme.kind === "basic",
      })),
    parameters: [...request.values, ...body].map(([property, value]) => ({
      property: text(property),
      value: json(value),
    })),
    isPaged,
    paramsType: isPaged && hasParameters ? `${operation.typeName}Params` : undefined,
  };
}
