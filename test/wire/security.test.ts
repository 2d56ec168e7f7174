import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { call } from "../../generated/billing-meters/src/runtime/call.ts";
import {
  type ApiDescription,
  type Client,
  createRuntimeClient,
} from "../../generated/billing-meters/src/runtime/client.ts";
import { ApiError, ConnectionError } from "../../generated/billing-meters/src/runtime/errors.ts";
import type { Operation } from "../../generated/billing-meters/src/runtime/operation.ts";
import { followRedirects } from "../../generated/billing-meters/src/runtime/redirects.ts";
import {
  apiKey,
  basic,
  bearer,
  httpScheme,
  type SecurityScheme,
} from "../../generated/billing-meters/src/runtime/security.ts";
import { params, rejection, secret, startMeter } from "./meter-fixture.ts";
import { createClient, getMeterEventSummaries as get } from "./meter-operation.ts";
import { type Answer, answerWith, type MeterServer, startMeterServer } from "./meter-server.ts";

describe("credentials", () => {
  async function sent(
    security: Record<string, SecurityScheme | undefined>,
    alternatives: readonly (readonly string[])[],
  ): Promise<{ headers: Record<string, unknown>; target: string }> {
    const { server } = await startMeter({ items: 0 });
    const description: ApiDescription = { servers: [server.url], security };
    const operation: Operation = { method: "GET", path: "/x", security: alternatives };
    await call(createRuntimeClient({}, description), operation, {});
    const { headers = {}, target = "" } = server.requests[0] ?? {};
    return { headers, target };
  }

  test.each([
    ["bearer", bearer("token"), "Bearer token"],
    ["another HTTP scheme", httpScheme("Digest", "abc"), "Digest abc"],
    ["a credential that is fetched", bearer(async () => "fresh"), "Bearer fresh"],
    ["a credential with a line break at its end", bearer("token\n"), "Bearer token"],
    ["basic", basic({ username: "Aladdin", password: "open sesame" }), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="],
    ["basic in UTF-8", basic(() => ({ username: "test", password: "123£" })), "Basic dGVzdDoxMjPCow=="],
  ])("%s", async (_name, scheme, authorization) => {
    expect((await sent({ scheme }, [["scheme"]])).headers["authorization"]).toBe(authorization);
  });

  test("keys in a header, in the query and in cookies, all at once", async () => {
    const security = {
      header: apiKey("header", "X-Api-Key", "k1"),
      query: apiKey("query", "api_key", "k 2&"),
      cookie: apiKey("cookie", "sid", "k;3"),
      other: apiKey("cookie", "other", "4"),
    };
    const { headers, target } = await sent(security, [["header", "query", "cookie", "other"]]);
    expect(headers).toMatchObject({ "x-api-key": "k1", cookie: "sid=k%3B3; other=4" });
    expect(target).toBe("/x?api_key=k%202%26");
  });

  test("the first alternative that is complete is used, and no other", async () => {
    const security = {
      none: bearer(undefined),
      empty: bearer(""),
      left: apiKey("header", "X-Left", "1"),
      right: apiKey("header", "X-Right", "2"),
    };
    const { headers } = await sent(security, [["none"], ["empty"], ["left", "none"], ["right"], ["left"]]);
    expect(headers).toMatchObject({ "x-right": "2" });
    expect(headers).not.toHaveProperty("x-left");
  });

  test("without any, the request goes out without", async () => {
    const { headers } = await sent({ none: bearer(undefined) }, [["none"], ["unknown"]]);
    expect(headers).not.toHaveProperty("authorization");
  });

  test("are fetched anew for each request", async () => {
    let count = 0;
    const { server, client } = await startMeter({ items: 0 }, { bearerAuth: () => `token${++count}` });
    await get(client, params);
    await get(client, params);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer token1",
      "Bearer token2",
    ]);
  });

  test("what the provider throws is what the call throws", async () => {
    const failure = new Error("vault is sealed");
    const { server, client } = await startMeter({}, { bearerAuth: () => Promise.reject(failure) });
    await expect(get(client, params)).rejects.toBe(failure);
    expect(server.requests).toHaveLength(0);
  });

  test.each([
    ["with a line break inside", { bearerAuth: `${secret}\nX-Evil: 1` }, ["Authorization"]],
    ["with a character that HTTP has not", { bearerAuth: `${secret}\u20ac` }, ["Authorization"]],
    ["in a header of the client", { headers: { "X-Key": `${secret}\r\n${secret}` } }, ["X-Key"]],
  ])("%s are refused without being shown", async (_name, options, path) => {
    const { server, client } = await startMeter({}, options);
    const error = await rejection(get(client, params));
    expect(error).toMatchObject({ code: "invalid_parameters", issues: [{ code: "encoding", path }] });
    expect(inspect(error, { depth: 9 })).not.toContain(secret);
    expect(server.requests).toHaveLength(0);
  });

  test("a user name with a colon, where the password would begin, is refused", async () => {
    const { server } = await startMeter({});
    const security = { basic: basic({ username: "a:b", password: secret }) };
    const client = createRuntimeClient({}, { servers: [server.url], security });
    const error = await rejection(call(client, { method: "GET", path: "/x", security: [["basic"]] }, {}));
    expect(error).toMatchObject({ issues: [{ code: "encoding", path: ["username"] }] });
    expect(inspect(error, { depth: 9 })).not.toContain(secret);
    expect(server.requests).toHaveLength(0);
  });

  test("are in no picture of the client, the call or an error", async () => {
    const { client } = await startMeter({ answer: answerWith((response) => response.writeHead(401).end()) });
    const summaries = get(client, params);
    const error = await rejection(summaries);
    for (const value of [client, summaries, error, (error as ApiError).headers]) {
      expect(inspect(value, { depth: 9, showHidden: true })).not.toContain(secret);
      expect(JSON.stringify(value) ?? "").not.toContain(secret);
    }
  });
});

describe("redirects", () => {
  /** Two servers: the first redirects to where the test says. */
  async function startPair(
    status: number,
    makeTarget: (servers: { home: MeterServer; away: MeterServer }) => string,
    options: { follow?: boolean } = {},
  ): Promise<{ home: MeterServer; away: MeterServer; client: Client }> {
    const { server: away } = await startMeter({ items: 2 });
    let target = "";
    const answer: Answer = (_request, response, index) => {
      if (index > 0 && !target.includes("loop")) return false;
      response.writeHead(status, { Location: target }).end();
      return true;
    };
    const { server: home } = await startMeter({ items: 1, answer });
    target = makeTarget({ home, away });
    const client = createClient({
      baseUrl: home.url,
      bearerAuth: secret,
      headers: { "X-Api-Key": secret },
      ...(options.follow ? { fetch: followRedirects() } : {}),
    });
    return { home, away, client };
  }

  test.each([301, 302, 303, 307, 308])(
    "a %i is not followed: it is an ApiError, and no credential leaks",
    async (status) => {
      const { away, client } = await startPair(status, (servers) => `${servers.away.url}/elsewhere`);
      const error = await rejection(get(client, params));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status });
      expect((error as ApiError).headers.get("Location")).toBe(`${away.url}/elsewhere`);
      expect(away.requests).toHaveLength(0);
    },
  );

  test("followed to another origin on demand, no header goes along", async () => {
    const { away, client } = await startPair(302, (servers) => `${servers.away.url}/elsewhere`, {
      follow: true,
    });
    expect((await get(client, params)).data).toHaveLength(2);
    expect(away.requests).toHaveLength(1);
    expect(away.requests[0]?.rawHeaders.join()).not.toContain(secret);
    expect(away.requests[0]?.headers).not.toHaveProperty("x-api-key");
  });

  test("followed on the same origin on demand, all headers go along", async () => {
    const { home, client } = await startPair(307, () => "/elsewhere?limit=1", { follow: true });
    expect((await get(client, params)).data).toHaveLength(1);
    expect(home.requests.map(({ target }) => target).at(1)).toBe("/elsewhere?limit=1");
    expect(home.requests[1]?.headers).toMatchObject({
      "x-api-key": secret,
      authorization: `Bearer ${secret}`,
    });
  });

  test("a loop ends", async () => {
    const { home, client } = await startPair(302, () => "/loop", { follow: true });
    const error = await rejection(get(client, params));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ cause: { message: "More than 10 redirects" } });
    expect(home.requests).toHaveLength(11);
  });

  test.each(["ftp://127.0.0.1/x", "http://", "javascript:alert(1)"])("%s is no target", async (target) => {
    const { client } = await startPair(302, () => target, { follow: true });
    await expect(get(client, params)).rejects.toMatchObject({ status: 302 });
  });

  test("from https to http is not followed", async () => {
    const server = await startMeterServer();
    const fetch = followRedirects(
      async () => new Response(null, { status: 302, headers: { Location: server.url } }),
    );
    const client = createClient({ baseUrl: "https://api.test", fetch });
    await expect(get(client, params)).rejects.toMatchObject({ status: 302 });
    expect(server.requests).toHaveLength(0);
    await server.close();
  });

  test("a POST is not followed", async () => {
    const { home, away } = await startPair(307, (servers) => servers.away.url, { follow: true });
    const client = createRuntimeClient({ fetch: followRedirects() }, { servers: [home.url] });
    await expect(call(client, { method: "POST", path: "/x" }, {})).rejects.toMatchObject({ status: 307 });
    expect(away.requests).toHaveLength(0);
  });
});
