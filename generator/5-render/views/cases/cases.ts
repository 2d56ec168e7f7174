import type { ApiModel, Json, Operation } from "../../../4-model/types.ts";
import { percentEncode } from "../docs/sample-encoding.ts";
import { requestOf } from "../docs/sample-request.ts";
import { type Input, parametersOf } from "./input.ts";
import { type Witnesses, witnessesOf } from "./witnesses.ts";

/** An entry of `cases.json`. */
export interface OperationCases {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly valid: readonly (Case & { readonly exercises: readonly string[] })[];
  readonly invalid: readonly (Case & { readonly breaks: string })[];
}

/** A request, as the generated client takes it and as it is sent. */
interface Case {
  readonly params: { readonly [property: string]: Json };
  readonly request: CaseRequest;
}

interface CaseRequest {
  readonly method: string;
  /** With its values, and without the server. */
  readonly path: string;
  /** Percent-encoded, without the question mark. */
  readonly query: string;
  /** Without credentials. */
  readonly headers: { readonly [name: string]: string };
  /** Before it is written as its media type. */
  readonly body?: Json;
}

/** Whether there are any. */
export function hasCases(model: ApiModel): boolean {
  return model.operations.some((operation) => isShown(witnessesOf(operation, model)));
}

function isShown({ valid, invalid }: Witnesses): boolean {
  return valid.length > 0 || invalid.length > 0;
}

/** What shows the rules of an operation; undefined where it has none that can be shown. */
export function casesOf(operation: Operation, model: ApiModel): OperationCases | undefined {
  const witnesses = witnessesOf(operation, model);
  if (!isShown(witnesses)) return undefined;
  const { valid, invalid } = witnesses;
  return {
    operation: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    valid: valid.map(({ input, exercises }) => ({ ...caseOf(input, operation, model), exercises })),
    invalid: invalid.map(({ input, breaks }) => ({ ...caseOf(input, operation, model), breaks })),
  };
}

function caseOf(input: Input, operation: Operation, model: ApiModel): Case {
  const parameters = parametersOf(input, operation).map(({ parameter, value }) => [
    parameter.property,
    value,
  ]);
  const body =
    operation.body?.kind === "content" && input.body !== undefined
      ? [[operation.body.property, input.body]]
      : [];
  return {
    params: Object.fromEntries([...parameters, ...body]),
    request: caseRequest(input, operation, model),
  };
}

/** How an input is sent. */
export function caseRequest(input: Input, operation: Operation, model: ApiModel): CaseRequest {
  const { path, query, headers, body } = requestOf(input, operation, model);
  return {
    method: operation.method.toUpperCase(),
    path,
    query: query.map((pair) => pair.map(percentEncode).join("=")).join("&"),
    headers: Object.fromEntries(headers),
    ...(body === undefined ? {} : { body: body.value }),
  };
}
