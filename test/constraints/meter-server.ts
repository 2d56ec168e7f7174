import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

/** A request as it came over the wire. */
export interface ReceivedRequest {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** A real server that answers every request with an empty page, and remembers what it was asked. */
export async function startMeterServer() {
  const requests: ReceivedRequest[] = [];
  // Parameters of 5000 characters make a long URL.
  const server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
    const { method, url, headers } = request;
    requests.push({ method, url, headers });
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ object: "list", data: [], has_more: false, url: "/" }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    /** The requests since it was called last. */
    takeRequests: (): ReceivedRequest[] => requests.splice(0),
  };
}
