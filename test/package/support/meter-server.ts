import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A small part of Stripe on a free port of this machine. */
export interface MeterServer {
  readonly url: string;
  /** The requests it got, in order. */
  readonly requests: readonly string[];
}

const summaryIds = Array.from({ length: 25 }, (_, index) => `mtrusg_${index + 1}`);

/** Starts the server, until the end of the test. It knows one customer, `cus_1`, with 25 summaries. */
export async function startMeterServer(): Promise<MeterServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const { status, body } = answer(request);
    response.writeHead(status, {
      "Content-Type": "application/json",
      "Request-Id": `req_${requests.length}`,
    });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

function answer({ url, headers }: IncomingMessage): { status: number; body: object } {
  if (headers.authorization !== "Bearer sk_test") return failure(401, "Invalid API Key provided");
  const { pathname, searchParams } = new URL(url ?? "", "http://127.0.0.1");
  if (searchParams.get("customer") !== "cus_1") return failure(404, "No such customer");
  const start = summaryIds.indexOf(searchParams.get("starting_after") ?? "") + 1;
  const end = start + Number(searchParams.get("limit") ?? 10);
  const data = summaryIds.slice(start, end).map(summary);
  return { status: 200, body: { object: "list", data, has_more: end < summaryIds.length, url: pathname } };
}

function failure(status: number, message: string) {
  return { status, body: { error: { type: "invalid_request_error", message } } };
}

function summary(id: string) {
  return {
    id,
    object: "billing.meter_event_summary",
    aggregated_value: 1.5,
    start_time: 1735689600,
    end_time: 1735776000,
    livemode: false,
    meter: "mtr_1",
  };
}
