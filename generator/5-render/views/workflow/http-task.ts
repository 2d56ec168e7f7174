import type { ApiModel, Json, Operation, Parameter, SecurityScheme } from "../../../4-model/types.ts";
import { acceptedTypes } from "../accepted-types.ts";
import { absoluteServerUrl } from "../docs/sample-request.ts";
import { Expression, inputNames, template } from "./expressions.ts";

/** Times of Conductor's own are too short for a call over the internet. */
const connectionTimeOut = 5_000;
const readTimeOut = 30_000;

/** A task of a Conductor workflow that sends the request of an operation. */
export interface HttpTask {
  readonly name: string;
  readonly taskReferenceName: string;
  readonly description?: string;
  readonly type: "HTTP";
  readonly inputParameters: { readonly [name: string]: Json };
}

/** The task with its request directly in `inputParameters`, the form that Conductor recommends. */
export function httpTask(operation: Operation, model: ApiModel): HttpTask {
  const name = operation.file.replaceAll("-", "_");
  const description = operation.summary ?? operation.description;
  return {
    name,
    taskReferenceName: `${name}_ref`,
    ...(description === undefined ? {} : { description }),
    type: "HTTP",
    inputParameters: httpRequest(operation, model),
  };
}

/** The task with its request in `http_request`, which every version of Conductor reads. */
export function httpRequestTask(operation: Operation, model: ApiModel): HttpTask {
  return { ...httpTask(operation, model), inputParameters: { http_request: httpRequest(operation, model) } };
}

function httpRequest(operation: Operation, model: ApiModel): { readonly [name: string]: Json } {
  const names = inputNames(operation);
  const sent = operation.parameters.filter((parameter) => parameter.required);
  const required = (location: Parameter["in"]) => sent.filter((parameter) => parameter.in === location);
  const input = (parameter: Parameter) => Expression.input(names.get(parameter.property));
  const credentials = credentialsOf(operation, model);

  const inPath = required("path");
  const path = operation.path.split(/(\{[^{}]*\})/).map((part) => {
    const parameter = inPath.find(({ name }) => `{${name}}` === part);
    return parameter === undefined ? encodeEnds(part, /[?#]/g) : input(parameter);
  });
  const query = [
    ...required("query").map((parameter) => queryAddition(parameter, names)),
    ...credentials.query,
  ].join("&");
  const cookies = [
    ...required("cookie").map((parameter) => template(parameter.name, "=", input(parameter))),
    ...credentials.cookies,
  ];
  const headers: (readonly [string, string])[] = [
    ...required("header").map((parameter) => [parameter.name, template(input(parameter))] as const),
    ...credentials.headers,
  ];
  if (cookies.length > 0) headers.push(["Cookie", cookies.join("; ")]);

  const uri = template(absoluteServerUrl(operation), ...path);
  const { body } = operation;
  const contentType = body?.kind === "empty" ? body.mediaType : body?.sent.mediaType;
  return {
    uri: query === "" ? uri : `${uri}?${query}`,
    method: operation.method.toUpperCase(),
    accept: template(acceptedTypes(operation).join(", ") || "application/json"),
    ...(contentType === undefined ? {} : { contentType: template(contentType) }),
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
    ...(body?.kind === "content" ? { body: template(Expression.input(names.get(body.property))) } : {}),
    connectionTimeOut,
    readTimeOut,
  };
}

/** What to put into `uri` for a parameter of the query. */
export function queryAddition(parameter: Parameter, names: ReadonlyMap<string, string>): string {
  return template(queryName(parameter.name), "=", Expression.input(names.get(parameter.property)));
}

function queryName(name: string): string {
  return encodeEnds(name, /[&=#+%{}]/g);
}

/** Conductor percent-encodes the URI itself; only what would end a part of it has to be encoded before. */
function encodeEnds(raw: string, ends: RegExp): string {
  return raw.replace(ends, encodeURIComponent);
}

interface Credentials {
  readonly headers: readonly (readonly [string, string])[];
  readonly query: readonly string[];
  readonly cookies: readonly string[];
}

/** Those of the first alternative that asks for any. */
function credentialsOf(operation: Operation, model: ApiModel): Credentials {
  const alternative = operation.security.find((requirement) => requirement.length > 0) ?? [];
  const headers: (readonly [string, string])[] = [];
  const query: string[] = [];
  const cookies: string[] = [];
  for (const { scheme: name } of alternative) {
    const scheme = model.securitySchemes.find((candidate) => candidate.name === name);
    if (scheme === undefined) continue;
    const secret = Expression.secret(name);
    if (scheme.kind !== "apiKey") {
      const prefix = authorizationPrefix(scheme);
      if (prefix !== undefined) headers.push(["Authorization", template(prefix, " ", secret)]);
    } else if (scheme.in === "header") headers.push([scheme.parameter, template(secret)]);
    else if (scheme.in === "query") query.push(template(queryName(scheme.parameter), "=", secret));
    else cookies.push(template(scheme.parameter, "=", secret));
  }
  return { headers, query, cookies };
}

function authorizationPrefix(scheme: Exclude<SecurityScheme, { kind: "apiKey" }>): string | undefined {
  switch (scheme.kind) {
    case "bearer":
    case "oauth2":
    case "openIdConnect":
      return "Bearer";
    case "basic":
      return "Basic";
    case "http":
      return scheme.scheme;
    case "mutualTLS":
      return undefined;
  }
}
