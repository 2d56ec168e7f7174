/**
 * A small real HTTP server of meter event summaries, with the pagination of Stripe: newest first, `starting_after`,
 * `ending_before`, `limit`, `has_more`. It records what it sees on the wire, and lies where a test asks it to.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { MeterEventSummary, MeterEventSummaryList } from "./meter-operation.ts";

export interface SeenRequest {
  readonly method: string;
  /** The path and query as they stood in the request line. */
  readonly target: string;
  /** Names as sent and values, alternating. */
  readonly rawHeaders: readonly string[];
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Answers instead of the server. `false`: it does not, and the server answers as usual. */
export type Answer = (
  request: SeenRequest,
  response: ServerResponse,
  /** How many requests came before this one. */
  index: number,
) => boolean | Promise<boolean>;

/** What a page says is not what it should say. */
export type Lie = (page: MeterEventSummaryList, query: URLSearchParams, index: number) => unknown;

export interface MeterServerOptions {
  readonly items?: number;
  readonly answer?: Answer;
  readonly lie?: Lie;
}

export interface MeterServer {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** The queries of the requests, decoded, without the parameters that all have. */
  readonly cursors: () => string[];
  /** Ids of all summaries, in the order of the list. */
  readonly ids: readonly string[];
  /** How many requests are neither answered nor given up now. */
  readonly unfinished: () => number;
  readonly close: () => Promise<void>;
}

export async function startMeterServer(options: MeterServerOptions = {}): Promise<MeterServer> {
  const summaries = makeSummaries(options.items ?? 0);
  const requests: SeenRequest[] = [];
  let unfinished = 0;
  const server = createServer(async (incoming, response) => {
    unfinished++;
    response.on("close", () => unfinished--);
    const seen = await see(incoming);
    const index = requests.push(seen) - 1;
    response.setHeader("Request-Id", `req_${index}`);
    if ((await options.answer?.(seen, response, index)) === true) return;
    const { searchParams } = new URL(seen.target, "http://127.0.0.1");
    const page = pageOf(summaries, searchParams);
    sendJson(response, 200, options.lie === undefined ? page : options.lie(page, searchParams, index));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    cursors: () => requests.map(({ target }) => describeCursor(target)),
    ids: summaries.map(({ id }) => id),
    unfinished: () => unfinished,
    close: () => closeServer(server),
  };
}

/** An answer that never leaves the rest to the server. */
export function answerWith(write: (response: ServerResponse) => unknown): Answer {
  return (_request, response) => {
    write(response);
    return true;
  };
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(body));
}

function makeSummaries(count: number): MeterEventSummary[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `mtrusg_${count - index}`,
    object: "billing.meter_event_summary",
    aggregated_value: index,
    start_time: 1735689600 - (index + 1) * 3600,
    end_time: 1735689600 - index * 3600,
    livemode: false,
    meter: "mtr_1",
  }));
}

/** Stripe's rule: the `limit` items after one, or the `limit` items right before one, always in the same order. */
function pageOf(summaries: readonly MeterEventSummary[], query: URLSearchParams): MeterEventSummaryList {
  const limit = Number(query.get("limit") ?? 10);
  const after = query.get("starting_after");
  const before = query.get("ending_before");
  const indexOf = (id: string): number => summaries.findIndex((summary) => summary.id === id);
  const end = before === null ? undefined : indexOf(before);
  const start = end === undefined ? (after === null ? 0 : indexOf(after) + 1) : Math.max(0, end - limit);
  const data = summaries.slice(start, end ?? start + limit);
  return {
    object: "list",
    data,
    has_more: end === undefined ? start + limit < summaries.length : start > 0,
    url: "/v1/billing/meters/mtr_1/event_summaries",
  };
}

async function see(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return {
    method: incoming.method ?? "",
    target: incoming.url ?? "",
    rawHeaders: incoming.rawHeaders,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

function describeCursor(target: string): string {
  const { searchParams } = new URL(target, "http://127.0.0.1");
  for (const key of ["customer", "start_time", "end_time"]) searchParams.delete(key);
  return searchParams.toString();
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
