import type {
  ApiModel,
  Json,
  MediaType,
  Operation,
  Parameter,
  SecurityScheme,
} from "../../../4-model/types.ts";
import { type Input, parametersOf, sampleInput } from "../cases/input.ts";
import { serverUrl } from "../server-url.ts";
import { headerText, pathText, queryPairs } from "./sample-encoding.ts";

/** A request to show in samples: what must be sent, and no more. */
export interface SampleRequest {
  readonly url: string;
  /** With its values, and without the server. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: SampleBody | undefined;
  /** By property, in document order. */
  readonly values: readonly (readonly [property: string, value: Json])[];
  readonly credentials: readonly SampleCredential[];
}

export interface SampleBody {
  readonly property: string;
  readonly media: MediaType;
  readonly value: Json;
}

export interface SampleCredential {
  readonly scheme: SecurityScheme;
  /** The environment variable that holds it. */
  readonly variable: string;
}

export function sampleRequest(operation: Operation, model: ApiModel): SampleRequest {
  return requestOf(sampleInput(operation, model), operation, model);
}

/** How an input is sent. */
export function requestOf(input: Input, operation: Operation, model: ApiModel): SampleRequest {
  const shown = parametersOf(input, operation);
  const body = bodyOf(input, operation);
  const contentType = operation.body?.kind === "empty" ? operation.body.mediaType : body?.media.mediaType;
  const headers: (readonly [string, string])[] = [];
  // curl writes the one of a form by itself, with the boundary that only it knows.
  if (contentType !== undefined && body?.media.format !== "multipart")
    headers.push(["Content-Type", contentType]);
  for (const { parameter, value } of shown) {
    if (parameter.in === "header") headers.push([parameter.name, headerText(parameter, value)]);
  }
  const cookies = shown.filter(({ parameter }) => parameter.in === "cookie");
  if (cookies.length > 0) {
    const pairs = cookies.flatMap(({ parameter, value }) => queryPairs(parameter, value));
    headers.push(["Cookie", pairs.map(([name, value]) => `${name}=${value}`).join("; ")]);
  }
  const path = samplePath(operation, new Map(shown.map(({ parameter, value }) => [parameter, value])));
  return {
    url: absoluteServerUrl(operation) + path,
    path,
    query: shown.flatMap(({ parameter, value }) =>
      parameter.in === "query" ? queryPairs(parameter, value) : [],
    ),
    headers,
    body,
    values: shown.map(({ parameter, value }) => [parameter.property, value]),
    credentials: sampleCredentials(operation, model),
  };
}

function bodyOf({ body: value }: Input, { body }: Operation): SampleBody | undefined {
  if (body?.kind !== "content" || value === undefined) return undefined;
  return { property: body.property, media: body.sent, value };
}

function samplePath(operation: Operation, values: ReadonlyMap<Parameter, Json>): string {
  const inPath = new Map(
    [...values]
      .filter(([parameter]) => parameter.in === "path")
      .map(([parameter, value]) => [parameter.name, { parameter, value }]),
  );
  const path = operation.path.replace(/\{([^{}]*)\}/g, (written, name: string) => {
    const found = inPath.get(name);
    return found === undefined ? written : pathText(found.parameter, found.value);
  });
  return encodePath(path);
}

/** The url of the first server, without a slash at its end: a relative one is put on a host of nobody's. */
export function absoluteServerUrl({ servers: [server] }: Operation): string {
  const url = server === undefined ? "/" : serverUrl(server);
  const absolute = /^https?:\/\//i.test(url) ? url : `https://example.com/${url.replace(/^\/+/, "")}`;
  return absolute.replace(/\/+$/, "");
}

function encodePath(path: string): string {
  return path.replace(/[^\w\-./~:@!$&'()*+,;=%]+/g, (found) =>
    encodeURIComponent(found.replace(/\p{Surrogate}/gu, "\ufffd")),
  );
}

/** The schemes of the first alternative. */
function sampleCredentials(operation: Operation, model: ApiModel): readonly SampleCredential[] {
  const alternative = operation.security.find((requirement) => requirement.length > 0) ?? [];
  return alternative.flatMap(({ scheme: name }) => {
    const scheme = model.securitySchemes.find((candidate) => candidate.name === name);
    return scheme === undefined ? [] : [{ scheme, variable: environmentVariable(name) }];
  });
}

/** `bearerAuth` -> `BEARER_AUTH` */
function environmentVariable(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_");
  const variable = words.replace(/^_+|_+$/g, "").toUpperCase();
  return /^[A-Z]/.test(variable) ? variable : `KEY_${variable}`;
}
