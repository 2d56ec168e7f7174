import { type Client, createRuntimeClient, type RuntimeOptions } from "./runtime/client.js";
import { chooseServer } from "./runtime/servers.js";

export type { Client };

/** Everything that can be said when a client is made; all of it is optional. */
export interface ClientOptions extends RuntimeOptions {
  /** Which server to call; the first unless another is named. A `baseUrl` replaces it. */
  server?:
    | {
        /** The region nearest to you. */
        url?: "https://{region}.example.com/{version}" | undefined;
        variables?:
          | {
              /** Where your data is. */
              region?: "eu" | "us" | undefined;
              version?: string | undefined;
            }
          | undefined;
      }
    | {
        /** For trying things out. */
        url: "https://sandbox.example.com";
      }
    | undefined;
}

/** Makes a client of Servers. */
export function createClient(options: ClientOptions = {}): Client {
  return createRuntimeClient(options, {
    servers: [
      chooseServer(
        [
          {
            url: "https://{region}.example.com/{version}",
            variables: { region: { default: "eu", enum: ["eu", "us"] }, version: { default: "v1" } },
          },
          { url: "https://sandbox.example.com" },
        ],
        options.server,
      ),
    ],
  });
}
