import { type Client, createRuntimeClient, type RuntimeOptions } from "./runtime/client.js";

export type { Client };

/** Everything that can be said when a client is made; all of it is optional. */
export interface ClientOptions extends RuntimeOptions {}

/** Makes a client of Servers. */
export function createClient(options: ClientOptions = {}): Client {
  return createRuntimeClient(options, {
    servers: ["https://eu.example.com/v1", "https://sandbox.example.com"],
  });
}
