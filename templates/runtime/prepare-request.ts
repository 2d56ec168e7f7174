import type { RequestBody } from "./bodies.js";
import { setHeader, setHeaders } from "./headers.js";
import { getOwn } from "./object.js";
import type { HeaderValues, Operation, ParameterValues } from "./operation.js";
import type { RequestIssue } from "./request-issue.js";
import { writeParameter } from "./write-parameter.js";

/** A request as it goes out, but for the server and the credentials. */
export interface PreparedRequest {
  readonly path: string;
  /** Encoded pieces, to be joined by `&`. */
  readonly query: string[];
  readonly headers: Headers;
  readonly body: RequestBody | undefined;
  /** What cannot be sent. If there is anything, nothing may be. */
  readonly issues: RequestIssue[];
}

/** Empty or a dot segment, also after it has been decoded again: every URL parser would resolve it. */
const emptyOrDots = /^(?:\.|%(?:25)*2e){0,2}$/i;

/**
 * Writes the parameters where they belong. What cannot be sent exactly (NaN, half a character, a line break in a
 * header) or would call another path (`..`) is an issue, whether or not parameters are validated.
 */
export function prepareRequest(
  operation: Operation,
  params: ParameterValues,
  clientHeaders: HeaderValues | undefined,
): PreparedRequest {
  const issues: RequestIssue[] = [];
  const headers = new Headers(operation.headers);
  const query: string[] = [];
  // A path may have a query of its own; what is behind a # is never sent.
  let [path = "", ownQuery = ""] = operation.path.replace(/#.*/, "").split("?");

  setHeaders(headers, clientHeaders, issues);
  for (const parameter of operation.params?.parameters ?? []) {
    const { name, property = name } = parameter;
    const text = writeOrReport(issues, property, () => writeParameter(parameter, getOwn(params, property)));
    if (parameter.in === "path") {
      if (text === undefined || emptyOrDots.test(text)) {
        issues.push({ code: "path", property });
      } else {
        path = path.replaceAll(`{${name}}`, () => text);
        ownQuery = ownQuery.replaceAll(`{${name}}`, () => text);
      }
    } else if (text !== undefined) {
      if (parameter.in.startsWith("query")) query.push(text);
      else (parameter.style?.place ?? setHeader)(headers, name, text, issues, property);
    }
  }
  // What is left of `?x={x}` is a parameter of the query, and there already.
  query.unshift(...ownQuery.split("&").filter((piece) => piece !== "" && !piece.includes("{")));
  const body = operation.body?.(params, headers, issues);
  return { path, query, headers, body, issues };
}

/** What `write` gives. A URIError of it is an issue of the property. */
export function writeOrReport<T>(issues: RequestIssue[], property: string, write: () => T): T | undefined {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    issues.push({ code: "encoding", property, expected: error.message });
    return undefined;
  }
}
