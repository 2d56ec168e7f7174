import { describe, expect, test } from "vitest";
import {
  binaryBody,
  formBody,
  jsonBody,
  multipartBody,
  textBody,
} from "../../generated/billing-meters/src/runtime/bodies.ts";
import { call } from "../../generated/billing-meters/src/runtime/call.ts";
import { createRuntimeClient } from "../../generated/billing-meters/src/runtime/client.ts";
import type { Operation } from "../../generated/billing-meters/src/runtime/operation.ts";
import { rejection, startMeter } from "./meter-fixture.ts";
import { answerWith, type SeenRequest, sendJson } from "./meter-server.ts";

async function post(
  body: Operation["body"],
  value: unknown,
  more: Partial<Operation> = {},
): Promise<SeenRequest> {
  const { server } = await startMeter({ answer: answerWith((response) => sendJson(response, 200, {})) });
  const client = createRuntimeClient({}, { servers: [server.url] });
  const operation: Operation = {
    method: "POST",
    path: "/x",
    ...(body === undefined ? {} : { body }),
    ...more,
  };
  await call(client, operation, { body: value });
  const [request] = server.requests;
  if (request === undefined) throw new Error("Nothing was sent");
  return request;
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
    const file = new File(["content"], "name.txt", { type: "text/plain" });
    const value = { text: "ü", number: 7, list: ["a", "b"], file, object: { a: 1 }, none: undefined };
    const headers = { "Content-Type": "multipart/form-data" };
    const request = await post(multipartBody("body"), value, { headers });
    const type = request.headers["content-type"] ?? "";
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    const data = await new Response(request.body, { headers: { "Content-Type": type } }).formData();
    expect([...data.keys()]).toEqual(["text", "number", "list", "list", "file", "object"]);
    expect(data.get("text")).toBe("ü");
    expect(data.get("number")).toBe("7");
    expect(data.getAll("list")).toEqual(["a", "b"]);
    expect(await (data.get("file") as File).text()).toBe("content");
    expect((data.get("file") as File).name).toBe("name.txt");
    expect(await (data.get("object") as File).text()).toBe('{"a":1}');
  });

  test("that is absent is not sent, nor is its type", async () => {
    const request = await post(jsonBody("body", "application/json"), undefined);
    expect(request.headers).not.toHaveProperty("content-type");
    expect(request.headers["content-length"]).toBe("0");
  });

  test("and query, header, cookie and path parameters go out together", async () => {
    const { server } = await startMeter({ answer: answerWith((response) => sendJson(response, 200, {})) });
    const client = createRuntimeClient({}, { servers: [server.url] });
    const { defineParameters } = await import("../../generated/billing-meters/src/runtime/parameters.ts");
    const { cookie, deepObject, label } = await import(
      "../../generated/billing-meters/src/runtime/styles.ts"
    );
    const params = defineParameters(
      [
        { in: "path", name: "id", type: "string" },
        { in: "path", name: "kind", type: "string", style: label },
        { in: "query", name: "filter", type: "object", style: deepObject },
        { in: "header", name: "X-List", type: "array" },
        { in: "cookie", name: "session", type: "string", style: cookie },
        { in: "cookie", name: "flags", type: "array", style: cookie },
      ],
      () => {},
    );
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
    ["a nested form", formBody("body", "application/x-www-form-urlencoded"), { a: { b: { c: 1 } } }],
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
