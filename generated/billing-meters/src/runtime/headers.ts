import type { HeaderValues } from "./operation.js";
import type { RequestIssue } from "./request-issue.js";

/** Sets headers, or takes them away where the value is `null`. */
export function setHeaders(target: Headers, source: HeaderValues | undefined, issues: RequestIssue[]): void {
  for (const [name, value] of Object.entries(source ?? {})) {
    if (value === null) target.delete(name);
    else if (value !== undefined) setHeader(target, name, value, issues);
  }
}

/**
 * Sets a header. A value that would end it, or that HTTP does not carry as it is, is an issue: what `Headers` itself
 * throws would repeat the value, and that may be a credential.
 */
export function setHeader(
  target: Headers,
  name: string,
  value: string,
  issues: RequestIssue[],
  property: string = name,
): void {
  if (/^\s|[^\t\x20-\x7e\x80-\xff]|\s$/.test(value)) {
    issues.push({ code: "encoding", property, expected: "header" });
  } else target.set(name, value);
}

/** Adds an encoded `name=value` to the cookies. `append` would put a comma between them. */
export function addCookie(headers: Headers, cookie: string): void {
  const cookies = headers.get("Cookie");
  headers.set("Cookie", cookies === null ? cookie : `${cookies}; ${cookie}`);
}
