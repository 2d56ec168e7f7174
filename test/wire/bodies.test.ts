import { describe, expect, test } from "vitest";
import {
  binaryBody,
  chosenBody,
  formBody,
  jsonBody,
  textBody,
} from "../../generated/billing-meters/src/runtime/bodies.ts";
import { call } from "../../generated/billing-meters/src/runtime/call.ts";
import { createRuntimeClient } from "../../generated/billing-meters/src/runtime/client.ts";
import { allowReserved } from "../../generated/billing-meters/src/runtime/encoding.ts";
import { multipartBody } from "../../generated/billing-meters/src/runtime/multipart.ts";
import type { Operation } from "../../generated/billing-meters/src/runtime/operation.ts";
import { deepObject, form, pipeDelimited } from "../../generated/billing-meters/src/runtime/styles.ts";
import { anyValues } from "./any-values.ts";
import { rejection, startMeter } from "./meter-fixture.ts";
import { answerWith, type SeenRequest, sendJson } from "./meter-server.ts";

async function post(
  body: Operation["body"],
  value: unknown,
  more: Partial<Operation> = {},
  params: object = {},
): Promise<SeenRequest> {
  const { server } = await startMeter({ answer: answerWith((response) => sendJson(response, 200, {})) });
  const client = createRuntimeClient({}, { servers: [server.url] });
  const operation: Operation = {
    method: "POST",
    path: "/x",
    ...(body === undefined ? {} : { body }),
    ...more,
  };
  await call(client, operation, { ...params, body: value });
  const [request] = server.requests;
  if (request === undefined) throw new Error("Nothing was sent");
  return request;
}

/** The parts of a multipart body: headers and content. */
function parts({ headers, body }: SeenRequest): string[][] {
  const [, boundary = ""] = /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "") ?? [];
  const pieces = body.split(`--${boundary}`);
  expect(pieces.at(0)).toBe("");
  expect(pieces.at(-1)).toBe("--\r\n");
  return pieces.slice(1, -1).map((piece) => piece.slice(2, -2).split(/\r\n\r\n/));
}

describe("a body", () => {
  test.each([
    [
      "JSON",
      jsonBody("body", "application/json"),
      { a: [1, "ü", null] },
      "application/json",
      '{"a":[1,"ü",null]}',
    ],
    ["JSON that is null", jsonBody("body", "application/json"), null, "application/json", "null"],
    [
      "JSON of another name",
      jsonBody("body", "application/vnd.api+json"),
      "x",
      "application/vnd.api+json",
      '"x"',
    ],
    [
      "a form",
      formBody("body", "application/x-www-form-urlencoded"),
      { a: "x y&z", "b[]": [1, 2], c: undefined, d: [], e: "" },
      "application/x-www-form-urlencoded",
      "a=x%20y%26z&b[]=1&b[]=2&e=",
    ],
    [
      "a form, nested as Stripe wants it",
      formBody("body", "application/x-www-form-urlencoded", {
        items: { style: deepObject },
        expand: { style: deepObject },
        metadata: { style: deepObject },
        phases: { style: deepObject },
      }),
      {
        items: [
          { price: "p 1", tags: ["a", "b"] },
          { price: "p2", note: null },
        ],
        expand: ["data.customer"],
        metadata: { "a]b": "x&y", "": "empty" },
        phases: "",
        none: [],
        plain: 1,
      },
      "application/x-www-form-urlencoded",
      "items%5B0%5D%5Bprice%5D=p%201&items%5B0%5D%5Btags%5D%5B0%5D=a&items%5B0%5D%5Btags%5D%5B1%5D=b" +
        "&items%5B1%5D%5Bprice%5D=p2&expand%5B0%5D=data.customer&metadata%5Ba%5Db%5D=x%26y&metadata%5B%5D=empty" +
        "&phases=&plain=1",
    ],
    [
      "a form with objects as JSON, unless a style says otherwise",
      formBody("body", "application/x-www-form-urlencoded", {
        ids: { style: form, explode: false },
        spread: { style: form },
        piped: { style: pipeDelimited },
        url: { style: form, encode: allowReserved },
        quoted: { contentType: "application/json" },
      }),
      {
        address: { street: "ü 1" },
        list: [{ a: 1 }, "b"],
        ids: [1, 2],
        spread: { x: 1, y: "z" },
        piped: ["a", "b"],
        url: "https://x.test/?a=1",
        quoted: "text",
      },
      "application/x-www-form-urlencoded",
      "address=%7B%22street%22%3A%22%C3%BC%201%22%7D&list=%7B%22a%22%3A1%7D&list=b&ids=1,2&x=1&y=z&piped=a%7Cb" +
        "&url=https://x.test/?a=1&quoted=%22text%22",
    ],
    [
      "JSON with integers that no number holds",
      jsonBody("body", "application/json"),
      { id: 2n ** 64n, list: [-1n], text: "1n" },
      "application/json",
      '{"id":18446744073709551616,"list":[-1],"text":"1n"}',
    ],
    [
      "an empty form",
      formBody("body", "application/x-www-form-urlencoded"),
      {},
      "application/x-www-form-urlencoded",
      "",
    ],
    [
      "text",
      textBody("body", "text/plain; charset=utf-8"),
      "line\r\nü",
      "text/plain; charset=utf-8",
      "line\r\nü",
    ],
    ["a string as bytes", binaryBody("body", "application/pdf"), "%PDF", "application/pdf", "%PDF"],
    [
      "a Blob",
      binaryBody("body", "application/pdf"),
      new Blob(["%PDF"], { type: "other/type" }),
      "application/pdf",
      "%PDF",
    ],
    [
      "an ArrayBuffer",
      binaryBody("body", "application/pdf"),
      new TextEncoder().encode("%PDF").buffer,
      "application/pdf",
      "%PDF",
    ],
    [
      "a view of bytes",
      binaryBody("body", "application/pdf"),
      new TextEncoder().encode("xx%PDFxx").subarray(2, 6),
      "application/pdf",
      "%PDF",
    ],
    [
      "a stream",
      binaryBody("body", "application/pdf"),
      new Blob(["%PDF"]).stream(),
      "application/pdf",
      "%PDF",
    ],
  ])("as %s", async (_name, body, value, type, text) => {
    const request = await post(body, value);
    expect(request.headers["content-type"]).toBe(type);
    expect(request.body).toBe(text);
  });

  test("as multipart: texts, numbers, several of a name, files, objects as JSON", async () => {
    const file = new File(["content"], 'a"ü\n.txt', { type: "text/plain" });
    const bytes = new TextEncoder().encode("bytes");
    const value = { text: "ü", number: 7, list: ["a", "b"], file, bytes, object: { a: 1 }, none: undefined };
    const request = await post(multipartBody("body"), value);
    expect(parts(request)).toEqual([
      ['Content-Disposition: form-data; name="text"', "ü"],
      ['Content-Disposition: form-data; name="number"', "7"],
      ['Content-Disposition: form-data; name="list"', "a"],
      ['Content-Disposition: form-data; name="list"', "b"],
      [
        'Content-Disposition: form-data; name="file"; filename="a%22ü%0A.txt"\r\nContent-Type: text/plain',
        "content",
      ],
      [
        'Content-Disposition: form-data; name="bytes"; filename="blob"\r\nContent-Type: application/octet-stream',
        "bytes",
      ],
      ['Content-Disposition: form-data; name="object"\r\nContent-Type: application/json', '{"a":1}'],
    ]);
    // As others read it.
    const headers = { "Content-Type": request.headers["content-type"] ?? "" };
    const data = await new Response(request.body, { headers }).formData();
    expect([...data.keys()]).toEqual(["text", "number", "list", "list", "file", "bytes", "object"]);
    expect(data.get("object")).toBe('{"a":1}');
    expect(await (data.get("file") as File).text()).toBe("content");
  });

  test("as multipart, with media types, headers and styles of the description", async () => {
    const body = multipartBody("body", "multipart/form-data", {
      pictures: { contentType: "image/png, image/jpeg" },
      sdp: { contentType: "application/sdp", headers: { "X-Kind": "offer" } },
      link: { style: deepObject },
      ids: { style: form, explode: false },
      spread: { style: form },
    });
    const request = await post(body, {
      pictures: [new Blob(["p"], { type: "image/jpeg" }), new Blob(["q"])],
      sdp: "v=0",
      link: { create: true, items: [{ a: "b c" }] },
      ids: [1, "ü"],
      spread: { x: 1 },
    });
    expect(parts(request)).toEqual([
      ['Content-Disposition: form-data; name="pictures"; filename="blob"\r\nContent-Type: image/jpeg', "p"],
      ['Content-Disposition: form-data; name="pictures"; filename="blob"\r\nContent-Type: image/png', "q"],
      ['Content-Disposition: form-data; name="sdp"\r\nContent-Type: application/sdp\r\nX-Kind: offer', "v=0"],
      ['Content-Disposition: form-data; name="link[create]"', "true"],
      ['Content-Disposition: form-data; name="link[items][0][a]"', "b c"],
      ['Content-Disposition: form-data; name="ids"', "1,ü"],
      ['Content-Disposition: form-data; name="x"', "1"],
    ]);
  });

  test("in the media type that the call chooses, or in the first", async () => {
    const body = chosenBody("contentType", {
      "application/json": jsonBody("body", "application/json"),
      "text/csv": textBody("body", "text/csv"),
    });
    expect(await post(body, "a")).toMatchObject({
      body: '"a"',
      headers: { "content-type": "application/json" },
    });
    const chosen = await post(body, "a", {}, { contentType: "text/csv" });
    expect(chosen).toMatchObject({ body: "a", headers: { "content-type": "text/csv" } });
    expect(await rejection(post(body, "a", {}, { contentType: "toString" }))).toMatchObject({
      issues: [{ code: "enum", path: ["contentType"] }],
    });
  });

  test("of bytes whose media type is a range has that of the Blob", async () => {
    const body = binaryBody("body");
    const blob = new Blob(["x"], { type: "image/gif" });
    expect((await post(body, blob)).headers["content-type"]).toBe("image/gif");
    expect((await post(body, new Uint8Array(1))).headers["content-type"]).toBe("application/octet-stream");
  });

  test("that is absent is not sent, nor is its type", async () => {
    const request = await post(jsonBody("body", "application/json"), undefined);
    expect(request.headers).not.toHaveProperty("content-type");
    expect(request.headers["content-length"]).toBe("0");
  });

  test("and query, header, cookie and path parameters go out together", async () => {
    const { server } = await startMeter({ answer: answerWith((response) => sendJson(response, 200, {})) });
    const client = createRuntimeClient({}, { servers: [server.url] });
    const { cookie, deepObject, label, simple } = await import(
      "../../generated/billing-meters/src/runtime/styles.ts"
    );
    const params = anyValues([
      { in: "path", name: "id", type: "string" },
      { in: "path", name: "kind", type: "string", style: label },
      { in: "query", name: "filter", type: "object", style: deepObject },
      { in: "header", name: "X-List", type: "array", style: simple },
      { in: "cookie", name: "session", type: "string", style: cookie },
      { in: "cookie", name: "flags", type: "array", style: cookie },
    ]);
    const operation: Operation = {
      method: "PUT",
      path: "/a/{id}/b{kind}/{id}",
      params,
      body: jsonBody("body", "application/json"),
    };
    const values = {
      id: "$&",
      kind: "x",
      filter: { gt: 1 },
      "X-List": ["a", "b"],
      session: "s;1",
      flags: ["x", "y"],
      body: 7,
    };
    await call(client, operation, values);
    expect(server.requests[0]).toMatchObject({
      method: "PUT",
      target: "/a/%24%26/b.x/%24%26?filter%5Bgt%5D=1",
      headers: {
        "x-list": "a,b",
        cookie: "session=s%3B1; flags=x; flags=y",
        "content-type": "application/json",
      },
      body: "7",
    });
  });

  test.each([
    ["NaN in JSON", jsonBody("body", "application/json"), { a: [Number.NaN] }],
    [
      "Infinity in a form",
      formBody("body", "application/x-www-form-urlencoded"),
      { a: Number.POSITIVE_INFINITY },
    ],
    ["a Blob in JSON", jsonBody("body", "application/json"), { a: new Blob([]) }],
    ["a Date in a form", formBody("body", "application/x-www-form-urlencoded"), { a: new Date(0) }],
    ["a form that is no object", formBody("body", "application/x-www-form-urlencoded"), [1]],
    ["a Date in multipart", multipartBody("body"), { a: new Date(0) }],
    ["an object as text", textBody("body", "text/plain"), {}],
    ["a number as bytes", binaryBody("body", "application/pdf"), 7],
  ])("%s is refused before anything is sent", async (_name, body, value) => {
    expect(await rejection(post(body, value))).toMatchObject({
      code: "invalid_parameters",
      issues: [{ code: "encoding", path: ["body"] }],
    });
  });
});

test.each(["PUT", "POST", "DELETE", "OPTIONS", "PATCH", "GET"] as const)("%s", async (method) => {
  expect((await post(undefined, undefined, { method })).method).toBe(method);
});

test("HEAD has no body, whatever the headers say", async () => {
  const { server } = await startMeter({ items: 1 });
  const client = createRuntimeClient({}, { servers: [server.url] });
  expect(await call(client, { method: "HEAD", path: "/x" }, {})).toBeUndefined();
  expect(server.requests[0]?.method).toBe("HEAD");
});
