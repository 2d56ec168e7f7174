import { type Client, createRuntimeClient, type RuntimeOptions } from "./runtime/client.js";
import {
  apiKey,
  type BasicCredential,
  basic,
  bearer,
  type Credential,
  httpScheme,
} from "./runtime/security.js";

export type { Client };

/** Everything that can be said when a client is made; all of it is optional. */
export interface ClientOptions extends RuntimeOptions {
  "bearer-token"?: Credential | undefined;
  login?: BasicCredential | undefined;
  digest?: Credential | undefined;
  /** Your key. */
  key?: Credential | undefined;
  signature?: Credential | undefined;
  inCookie?: Credential | undefined;
  oauth?: Credential | undefined;
  openId?: Credential | undefined;
}

/** Makes a client of Security. */
export function createClient(options: ClientOptions = {}): Client {
  return createRuntimeClient(options, {
    servers: ["https://api.example.com"],
    security: {
      "bearer-token": bearer(options["bearer-token"]),
      login: basic(options.login),
      digest: httpScheme("digest", options.digest),
      key: apiKey("header", "X-Key", options.key),
      signature: apiKey("query", "sig", options.signature),
      inCookie: apiKey("cookie", "session", options.inCookie),
      oauth: bearer(options.oauth),
      openId: bearer(options.openId),
    },
  });
}
