import type { RequestBody } from "./bodies.js";
import { expandPath, type PathPiece } from "./expand-path.js";
import { setHeaders } from "./headers.js";
import { addIssue, type Issue } from "./issue.js";
import { getOwn } from "./object.js";
import { describeOperation, type HeaderValues, type Operation, type ParameterValues } from "./operation.js";
import { ValidationError } from "./validation-error.js";
import { writeParameter } from "./write-parameter.js";

/** A request as it goes out, but for the server and the credentials. */
export interface PreparedRequest {
  readonly path: string;
  /** Encoded pieces, to be joined by `&`. */
  readonly query: string[];
  readonly headers: Headers;
  /** Encoded pieces, to be joined by `; `. */
  readonly cookies: string[];
  readonly body: RequestBody | undefined;
}

/**
 * Writes the parameters where they belong. What cannot be sent exactly (NaN, half a character, a line break in a
 * header) or would call another path (`..`) is refused, whether or not parameters are validated.
 * @throws {ValidationError}
 */
export function prepareRequest(
  operation: Operation,
  params: ParameterValues,
  clientHeaders: HeaderValues | undefined,
): PreparedRequest {
  const issues: Issue[] = [];
  const headers = new Headers(operation.headers);
  const query: string[] = [];
  const cookies: string[] = [];
  const pathPieces = new Map<string, PathPiece>();

  setHeaders(headers, clientHeaders, issues);
  for (const parameter of operation.params?.parameters ?? []) {
    const { name, property = name } = parameter;
    const text = reportUnsendable(issues, property, () =>
      writeParameter(parameter, getOwn(params, property)),
    );
    if (text === undefined) {
      if (parameter.in === "path") addIssue(issues, "required", [property], "is required");
    } else if (parameter.in === "path") pathPieces.set(name, { text, property });
    else if (parameter.in === "query") query.push(text);
    else if (parameter.in === "cookie") cookies.push(text);
    else headers.set(name, text);
  }
  const body = writeBody(operation, params, headers, issues);
  const path = expandPath(operation.path, pathPieces, issues);
  if (issues.length > 0) throw invalidParameters(operation, issues);
  return { path, query, headers, cookies, body };
}

/** The parameters of a call were refused. */
export function invalidParameters(operation: Operation, issues: readonly Issue[]): ValidationError {
  return new ValidationError(
    issues,
    `Invalid parameters of ${describeOperation(operation)}`,
    "invalid_parameters",
  );
}

function writeBody(
  { body }: Operation,
  params: ParameterValues,
  headers: Headers,
  issues: Issue[],
): RequestBody | undefined {
  const value = body && getOwn(params, body.property);
  if (body === undefined || value === undefined) return undefined;
  const written = reportUnsendable(issues, body.property, () => body.write(value));
  // The content type of a FormData holds a boundary that only fetch knows.
  if (written instanceof FormData) headers.delete("Content-Type");
  else headers.set("Content-Type", body.mediaType);
  return written;
}

function reportUnsendable<T>(issues: Issue[], property: string, write: () => T): T | undefined {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    addIssue(issues, "encoding", [property], error.message);
    return undefined;
  }
}
