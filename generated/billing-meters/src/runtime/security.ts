import { encodeName, headerText, percentEncode } from "./encoding.js";
import type { PreparedRequest } from "./prepare-request.js";
import { ValidationError } from "./validation-error.js";

/** A secret, or what fetches it: called for each request, so that it can be renewed. */
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
  if (isAbsent(credential)) return undefined;
  return async (request) => setSecret(request, "Authorization", `${scheme} ${await obtain(credential)}`);
}

/** `Authorization: Basic …`, in UTF-8. */
export function basic(credential: BasicCredential | undefined): SecurityScheme | undefined {
  if (credential === undefined) return undefined;
  return async (request) => {
    const { username, password } = await obtain(credential);
    if (username.includes(":")) throw unsendable("a user name with a colon");
    const bytes = new TextEncoder().encode(`${username}:${password}`);
    setSecret(request, "Authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`);
  };
}

/** A key in a header, in the query or in a cookie. */
export function apiKey(
  location: "header" | "query" | "cookie",
  name: string,
  credential: Credential | undefined,
): SecurityScheme | undefined {
  if (isAbsent(credential)) return undefined;
  return async (request) => {
    const key = await obtain(credential);
    if (location === "header") setSecret(request, name, key);
    else
      (location === "query" ? request.query : request.cookies).push(
        `${encodeName(name)}=${percentEncode(key)}`,
      );
  };
}

/** Adds the credentials of the first alternative that has them all. If none has, the request goes out without. */
export async function applySecurity(
  request: PreparedRequest,
  alternatives: readonly (readonly string[])[],
  schemes: Readonly<Record<string, SecurityScheme | undefined>>,
): Promise<void> {
  const alternative = alternatives.find((names) => names.every((name) => schemes[name] !== undefined));
  for (const name of alternative ?? []) await schemes[name]?.(request);
}

/** An unset environment variable is often an empty string. */
function isAbsent(credential: Credential | undefined): credential is undefined {
  return credential === undefined || credential === "";
}

async function obtain<T>(credential: T | (() => T | Promise<T>)): Promise<T> {
  return credential instanceof Function ? await credential() : credential;
}

function setSecret(request: PreparedRequest, name: string, secret: string): void {
  try {
    request.headers.set(name, headerText(secret.trim()));
  } catch {
    // What fetch itself throws repeats the value.
    throw unsendable(`the credential in ${name}`);
  }
}

function unsendable(what: string): ValidationError {
  const issue = { code: "encoding", path: [], message: `${what} cannot be sent in a header` };
  return new ValidationError([issue], "Invalid credential", "invalid_parameters");
}
