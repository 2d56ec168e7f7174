import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultLimits } from "../../../generator/1-load/limits.ts";
import type { NetworkOptions } from "../../../generator/1-load/network.ts";
import { type LoadOptions, loadBundle } from "../../../generator/2-resolve/load-bundle.ts";
import { Diagnostics } from "../../../generator/diagnostics/collector.ts";
import { diagnosticRecords } from "../../../generator/diagnostics/print.ts";
import type { Host } from "../../../generator/host/host.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";

const head = "openapi: 3.1.0\ninfo: { title: A, version: '1' }\n";
const schemas = (...lines: string[]) => `${head}components:\n  schemas:\n    ${lines.join("\n    ")}\n`;

/** What the server says at each path; a number is an endless wait or an endless body. */
const pages: { [path: string]: string | ((response: ServerResponse) => void) } = {
  "/api/openapi.yaml": schemas(
    "A: { $ref: 'schemas/a.yaml?v=2#/A' }",
    "B: { $ref: '/shared/b.json' }",
    "C: { $ref: '#/components/schemas/A' }",
  ),
  "/api/schemas/a.yaml?v=2": "A: { type: string, maxLength: 3 }",
  "/shared/b.json": '{ "type": "integer" }',
  "/latest": (response) => response.writeHead(302, { location: "/api/openapi.yaml" }).end(),
  "/circle": (response) => response.writeHead(302, { location: "/circle" }).end(),
  "/elsewhere": (response) => response.writeHead(302, { location: "https://example.com/a.yaml" }).end(),
  "/downgrade": (response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/broken": (response) => response.writeHead(500).end("oops"),
  "/slow": () => undefined,
  "/bomb": (response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(2_000_000, 32)));
  },
  "/foreign.yaml": schemas("A: { $ref: 'https://example.com/a.yaml' }", "B: { $ref: 'file:///etc/passwd' }"),
};

const requests: { path: string; headers: Record<string, unknown> }[] = [];
const server = createServer((request, response) => {
  requests.push({ path: request.url ?? "", headers: request.headers });
  const page = pages[request.url ?? ""];
  if (page === undefined) response.writeHead(404).end();
  else if (typeof page === "string") response.end(page);
  else page(response);
});
let origin = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.closeAllConnections());
afterAll(() => server.close());

async function read(path: string, options: Partial<LoadOptions> = {}, host: Host = nodeHost()) {
  requests.length = 0;
  const diagnostics = new Diagnostics();
  const network: NetworkOptions = { origins: [origin] };
  const { bundle, sources } = await loadBundle(path, host, diagnostics, { network, ...options });
  const lines = diagnosticRecords(diagnostics.all, sources.lookup, { directory: "/work" }).map(
    ({ file, line, message }) => `${file}${line === undefined ? "" : `:${line}`}  ${message}`,
  );
  return { bundle, lines: lines.map((line) => line.replaceAll(origin, "ORIGIN")) };
}

test.each(["/api/openapi.yaml", "/latest"])(
  "%s: relative references lead on from where it is",
  async (path) => {
    const { bundle, lines } = await read(origin + path);
    expect(lines).toEqual([]);
    expect(bundle?.document["components"]).toEqual({
      schemas: {
        A: { type: "string", maxLength: 3 },
        B: { type: "integer" },
        C: { $ref: "#/components/schemas/A" },
      },
    });
    expect(requests.every(({ headers }) => headers["cookie"] === undefined)).toBe(true);
  },
);

test("a file refers to an origin that is allowed", async () => {
  const text = schemas(`A: { $ref: '${"ORIGIN"}/shared/b.json' }`).replace("ORIGIN", origin);
  const host: Host = { ...nodeHost(), readStandardInput: async () => new TextEncoder().encode(text) };
  const { bundle } = await read("-", {}, host);
  expect(bundle?.document["components"]).toEqual({ schemas: { A: { type: "integer" } } });
  const { lines } = await read("-", { network: undefined }, host);
  expect(lines).toEqual([
    "<stdin>:5  `ORIGIN/shared/b.json` is not a path, and nothing is fetched from the network",
  ]);
  expect(requests).toEqual([]);
});

test.each([
  ["/nowhere", "ORIGIN/nowhere  there is no file `ORIGIN/nowhere`"],
  ["/broken", "ORIGIN/broken  `ORIGIN/broken` cannot be read: the server answers 500"],
  ["/circle", "ORIGIN/circle  `ORIGIN/circle` cannot be read: it is redirected more than 5 times"],
  [
    "/elsewhere",
    "ORIGIN/elsewhere  `ORIGIN/elsewhere` cannot be read: it leads to https://example.com, which is not allowed",
  ],
  [
    "/downgrade",
    "ORIGIN/downgrade  `ORIGIN/downgrade` cannot be read: it leads to null, which is not allowed",
  ],
  ["/slow", "ORIGIN/slow  `ORIGIN/slow` cannot be read: the server does not answer in time"],
  ["/bomb", "ORIGIN/bomb  `ORIGIN/bomb` cannot be read: it is too large"],
])("%s is refused", async (path, expected) => {
  const { bundle, lines } = await read(origin + path, {
    limits: { ...defaultLimits, bytes: 1_000_000 },
    network: { origins: [origin], milliseconds: path === "/slow" ? 500 : 20_000 },
  });
  expect(bundle).toBeUndefined();
  expect(lines).toEqual([expected]);
});

test("other origins and other schemes are not read", async () => {
  const { lines } = await read(`${origin}/foreign.yaml`);
  expect(lines).toEqual([
    "ORIGIN/foreign.yaml:5  `https://example.com/a.yaml` is not a path, and nothing is fetched from the network",
    "ORIGIN/foreign.yaml:6  `file:///etc/passwd` is not a path, and nothing is fetched from the network",
  ]);
});

test.each([
  ["https://example.com/a.yaml", [], "https://example.com/a.yaml"],
  ["http://example.com/a.yaml", ["http://example.com"], "http://example.com/a.yaml"],
  ["https://a:b@example.com/a.yaml", ["https://example.com"], "https://a:b@example.com/a.yaml"],
  ["https://example.com:8443/a.yaml", ["https://example.com"], "https://example.com:8443/a.yaml"],
])("%s is not even asked for when %j is allowed", async (url, origins, named) => {
  const host: Host = { ...nodeHost(), request: () => Promise.reject(new Error("it was asked for")) };
  const { lines } = await read(url, { network: { origins } }, host);
  expect(lines).toEqual([`${named}  \`${named}\` is not read: the network has to be allowed`]);
});

test("a host without a network has none", async () => {
  const { request: _, ...host } = nodeHost();
  const { lines } = await read(`${origin}/latest`, {}, host);
  expect(lines).toEqual(["ORIGIN/latest  `ORIGIN/latest` cannot be read: there is no network here"]);
});
