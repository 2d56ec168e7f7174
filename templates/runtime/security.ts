import { encodeName, percentEncode } from "./encoding.js";
import { addCookie, setHeader } from "./headers.js";
import type { PreparedRequest } from "./prepare-request.js";

/**
 * A secret, or what fetches it: called for each request, so that it can be renewed. An empty one, as an environment
 * variable may be, counts as none; a line break at its end, as a file may have, is not part of it.
 */
export type Credential = string | (() => string | Promise<string>);

export interface UserAndPassword {
  readonly username: string;
  readonly password: string;
}

export type BasicCredential = UserAndPassword | (() => UserAndPassword | Promise<UserAndPassword>);

/** Adds a credential to a request. The secret lives in the closure: nothing that is printed can show it. */
export type SecurityScheme = (request: PreparedRequest) => void | Promise<void>;

/** `Authorization: Bearer …`: HTTP bearer, OAuth 2 and OpenID Connect. */
export function bearer(credential: Credential | undefined): SecurityScheme | undefined {
  return httpScheme("Bearer", credential);
}

/** `Authorization: <scheme> …`: any other HTTP scheme whose credential is a text. */
export function httpScheme(scheme: string, credential: Credential | undefined): SecurityScheme | undefined {
  if (!credential) return undefined;
  return async ({ headers, issues }) => {
    const secret = await obtain(credential);
    setHeader(headers, "Authorization", `${scheme} ${secret.trim()}`, issues);
  };
}

/** `Authorization: Basic …`, in UTF-8. */
export function basic(credential: BasicCredential | undefined): SecurityScheme | undefined {
  if (credential === undefined) return undefined;
  return async (request) => {
    const { username, password } = await obtain(credential);
    if (username.includes(":"))
      request.issues.push({ code: "encoding", property: "username", expected: "no colon" });
    const bytes = new TextEncoder().encode(`${username}:${password}`);
    await httpScheme("Basic", btoa(String.fromCharCode(...bytes)))?.(request);
  };
}

/** A key in a header, in the query or in a cookie. */
export function apiKey(
  location: "header" | "query" | "cookie",
  name: string,
  credential: Credential | undefined,
): SecurityScheme | undefined {
  if (!credential) return undefined;
  return async (request) => {
    const key = await obtain(credential);
    if (location === "header") return setHeader(request.headers, name, key.trim(), request.issues);
    const pair = `${encodeName(name)}=${percentEncode(key)}`;
    if (location === "query") request.query.push(pair);
    else addCookie(request.headers, pair);
  };
}

/** Adds the credentials of the first alternative that has them all. If none has, the request goes out without. */
export async function applySecurity(
  request: PreparedRequest,
  alternatives: readonly (readonly string[])[],
  schemes: Readonly<Record<string, SecurityScheme | undefined>>,
): Promise<void> {
  const alternative = alternatives.find((names) => names.every((name) => schemes[name]));
  for (const name of alternative ?? []) await schemes[name]?.(request);
}

function obtain<T>(credential: T | (() => T | Promise<T>)): T | Promise<T> {
  return credential instanceof Function ? credential() : credential;
}
