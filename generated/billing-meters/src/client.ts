import { type Client, createRuntimeClient, type RuntimeOptions } from "./runtime/client.js";
import { bearer, type Credential } from "./runtime/security.js";

export type { Client };

/** Everything that can be said when a client is made; all of it is optional. */
export interface ClientOptions extends RuntimeOptions {
  /** Your Stripe secret key, sent as `Authorization: Bearer sk_…`. */
  bearerAuth?: Credential | undefined;
}

/** Makes a client of Stripe Billing Meters. */
export function createClient(options: ClientOptions = {}): Client {
  return createRuntimeClient(options, {
    servers: ["https://api.stripe.com"],
    security: {
      bearerAuth: bearer(options.bearerAuth),
    },
    requestIdHeader: "Request-Id",
  });
}
