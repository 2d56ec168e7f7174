import { type Client, createRuntimeClient, type RuntimeOptions } from "./runtime/client.js";
import { apiKey, type Credential } from "./runtime/security.js";

export type { Client };

/** Everything that can be said when a client is made; all of it is optional. */
export interface ClientOptions extends RuntimeOptions {
  /**
   * scheme q" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \ \n line
   * \@break {@link x}
   *  | # __proto__
   */
  "k\"'`*/"?: Credential | undefined;
}

/**
 * Makes a client of title q" q' `b` ${x} {{y}} *∕ // <script>alert(1)</script> </script> <!-- --> \ \n
 * line
 * \@break {@link x}
 *  | # __proto__.
 */
export function createClient(options: ClientOptions = {}): Client {
  return createRuntimeClient(options, {
    servers: ["https://api.example.com/\"'`${x}"],
    security: {
      "k\"'`*/": apiKey("header", "X-K", options["k\"'`*/"]),
    },
  });
}
