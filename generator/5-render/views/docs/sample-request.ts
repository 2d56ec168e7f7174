import type {
  ApiModel,
  Json,
  MediaType,
  Operation,
  Parameter,
  Schema,
  SecurityScheme,
} from "../../../4-model/types.ts";
import { serverUrl } from "../server-url.ts";
import { insideOf, type SampleSubject, sampleSubjects, withInside } from "./rule-subjects.ts";
import { headerText, pathText, queryPairs } from "./sample-encoding.ts";
import { sampleValue } from "./sample-value.ts";
import { satisfyRules } from "./satisfy-rules.ts";

/** A request to show in samples: what must be sent, and no more. */
export interface SampleRequest {
  readonly url: string;
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
  const { shown, body } = parametersToShow(operation, model);
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
  return {
    url: sampleUrl(operation, new Map(shown.map(({ parameter, value }) => [parameter, value]))),
    query: shown.flatMap(({ parameter, value }) =>
      parameter.in === "query" ? queryPairs(parameter, value) : [],
    ),
    headers,
    body,
    values: shown.map(({ parameter, value }) => [parameter.property, value]),
    credentials: sampleCredentials(operation, model),
  };
}

interface ShownParameter {
  readonly parameter: Parameter;
  readonly value: Json;
}

/** Required ones, and what the rules between parameters want besides, also of the body. */
function parametersToShow(
  operation: Operation,
  model: ApiModel,
): { readonly shown: readonly ShownParameter[]; readonly body: SampleBody | undefined } {
  const body = sampleBody(operation, model);
  const subjects = sampleSubjects(operation, model);
  const parameters = new Map(operation.parameters.map((parameter) => [parameter.property, parameter]));
  const required = operation.parameters.filter((parameter) => parameter.required);
  const insides = subjects.flatMap(({ name, keys }): [string, Json][] => {
    const value = body && keys.length > 0 ? insideOf(body.value, keys) : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  const given = new Map([
    ...required.map((parameter): [string, Json] => [parameter.property, exampleOf(parameter, model)]),
    ...insides,
  ]);
  const sampleOf = ({ name, schema }: SampleSubject) => {
    const parameter = parameters.get(name);
    return parameter ? exampleOf(parameter, model) : sampleValue(schema, model);
  };
  const values = satisfyRules(given, { operation, model, subjects, sampleOf });
  const shown = operation.parameters.flatMap((parameter) => {
    const value = values.get(parameter.property);
    return value === undefined ? [] : [{ parameter, value }];
  });
  // What no rule has anything against stays as it is.
  const changed = subjects.filter(
    ({ name, keys }) => keys.length > 0 && values.get(name) !== given.get(name),
  );
  return {
    shown,
    body: body && {
      ...body,
      value: changed.reduce((whole, { name, keys }) => withInside(whole, keys, values.get(name)), body.value),
    },
  };
}

function exampleOf(parameter: Parameter, model: ApiModel): Json {
  return parameter.examples[0]?.value ?? sampleValue(parameter.schema, model);
}

function sampleBody(operation: Operation, model: ApiModel): SampleBody | undefined {
  const { body } = operation;
  if (body?.kind !== "content") return undefined;
  const media = body.sent;
  const any: Schema = { kind: "boolean", pointer: media.pointer, value: true };
  const value = media.examples[0]?.value ?? sampleValue(media.schema ?? any, model);
  return { property: body.property, media, value };
}

function sampleUrl(operation: Operation, values: ReadonlyMap<Parameter, Json>): string {
  const inPath = new Map(
    [...values]
      .filter(([parameter]) => parameter.in === "path")
      .map(([parameter, value]) => [parameter.name, { parameter, value }]),
  );
  const path = operation.path.replace(/\{([^{}]*)\}/g, (written, name: string) => {
    const found = inPath.get(name);
    return found === undefined ? written : pathText(found.parameter, found.value);
  });
  return absoluteServerUrl(operation) + encodePath(path);
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
