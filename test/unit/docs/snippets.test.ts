import { execFileSync } from "node:child_process";
import ts from "typescript";
import { expect, test } from "vitest";
import type {
  ApiModel,
  Body,
  Operation,
  Parameter,
  SecurityScheme,
} from "../../../generator/4-model/types.ts";
import { createRenderer } from "../../../generator/5-render/environment/renderer.ts";
import { sampleRequest } from "../../../generator/5-render/views/docs/sample-request.ts";
import { clientSnippetView, curlView } from "../../../generator/5-render/views/docs/snippets.ts";
import { barePayloads } from "../escape/hostile-payloads.ts";
import { meterModel, meterOperation } from "./meter-model.ts";

const render = createRenderer();

function curl(operation: Operation, model: ApiModel = meterModel): string {
  return render("docs/snippets/curl", curlView(operation, sampleRequest(operation, model)));
}

function client(operation: Operation, model: ApiModel = meterModel): string {
  return render(
    "docs/snippets/client",
    clientSnippetView(operation, sampleRequest(operation, model), "meters"),
  );
}

/** The arguments that curl gets when a shell runs the snippet. */
function curlArguments(snippet: string): readonly string[] {
  const script = `BEARER_AUTH=secret KEY=secret; curl() { printf '%s\\0' "$@"; }\n${snippet}`;
  return execFileSync("/bin/sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
}

const [path, , , customer] = meterOperation.parameters;
if (!path || !customer) throw new Error("The endpoint has parameters");

function changed(parameter: Parameter, changes: Partial<Parameter>): Parameter {
  return { ...parameter, ...changes };
}

function jsonBody(value: Record<string, unknown>): Body {
  const sent = {
    pointer: "",
    mediaType: "application/json",
    format: "json" as const,
    examples: [{ value: value as never }],
    encoding: [],
  };
  return { kind: "content", pointer: "", required: true, property: "body", content: [sent], sent };
}

test("curl sends what must be sent", () => {
  expect(curlArguments(curl(meterOperation))).toEqual([
    "--get",
    "--url",
    "https://api.stripe.com/v1/billing/meters/mtr_123/event_summaries",
    "--header",
    "Authorization: Bearer secret",
    "--header",
    "Content-Type: application/x-www-form-urlencoded",
    "--data-urlencode",
    "customer=cus_123",
    "--data-urlencode",
    "start_time=1735689600",
    "--data-urlencode",
    "end_time=1735776000",
  ]);
});

test("a body is JSON in one word, and the query goes into the URL", () => {
  const operation: Operation = { ...meterOperation, method: "post", body: jsonBody({ name: "it's" }) };
  const words = curlArguments(curl(operation));
  expect(words.slice(0, 2)).toEqual([
    "--url",
    "https://api.stripe.com/v1/billing/meters/mtr_123/event_summaries?customer=cus_123&start_time=1735689600&end_time=1735776000",
  ]);
  expect(words.slice(-2)).toEqual(["--data-raw", '{\n  "name": "it\'s"\n}']);
});

test.each<[Extract<SecurityScheme, { kind: "apiKey" }>["in"], string[]]>([
  ["header", ["--header", "X-Key: secret"]],
  ["query", ["--data-urlencode", "X-Key=secret"]],
  ["cookie", ["--cookie", "X-Key=secret"]],
])("a key in the %s", (location, expected) => {
  const scheme: SecurityScheme = {
    kind: "apiKey",
    pointer: "",
    name: "key",
    in: location,
    parameter: "X-Key",
  };
  const operation: Operation = { ...meterOperation, security: [[{ scheme: "key", scopes: [] }]] };
  const words = curlArguments(curl(operation, { ...meterModel, securitySchemes: [scheme] }));
  expect(words.join("\n")).toContain(expected.join("\n"));
});

test("the client snippet is what a consumer writes", () => {
  expect(
    client(meterOperation),
  ).toBe(`import { createClient, listMeterEventSummaries, type ListMeterEventSummariesParams } from "meters";

const client = createClient({
  bearerAuth: process.env["BEARER_AUTH"],
});

const params: ListMeterEventSummariesParams = {
  id: "mtr_123",
  customer: "cus_123",
  start_time: 1735689600,
  end_time: 1735776000,
};

// One page.
const page = await listMeterEventSummaries(client, params);

// Every item, page after page.
for await (const item of listMeterEventSummaries(client, params)) {
  console.log(item);
}
`);
});

const { pagination: _, ...withoutPages } = meterOperation;

test("an operation without pages and parameters is one call", () => {
  const operation: Operation = { ...withoutPages, parameters: [], security: [] };
  expect(client(operation)).toContain(
    "const client = createClient();\n\nconst result = await listMeterEventSummaries(client);",
  );
});

test.each(barePayloads)("hostile names and values stay in the snippets: $id", ({ text }) => {
  const operation: Operation = {
    ...withoutPages,
    method: "post",
    path: `/a/{id}/${text}`,
    servers: [{ url: text, variables: [] }],
    parameters: [
      changed(path, { examples: [{ value: text }] }),
      changed(customer, { name: text, property: text, examples: [{ value: text }] }),
      changed(customer, {
        in: "header",
        name: text,
        property: `${text} header`,
        examples: [{ value: text }],
      }),
    ],
    security: [[{ scheme: text, scopes: [] }]],
    body: jsonBody({ [text]: text }),
  };
  const scheme: SecurityScheme = { kind: "apiKey", pointer: "", name: text, in: "header", parameter: text };
  const model: ApiModel = { ...meterModel, securitySchemes: [scheme] };
  const words = curlArguments(curl(operation, model));
  expect(
    words
      .filter((_word, index) => index % 2 === 0)
      .every((option) => /^--(url|header|data-raw)$/.test(option)),
  ).toBe(true);
  expect(words[1]).toMatch(/^https?:\/\//i);

  const { diagnostics } = ts.transpileModule(client(operation, model), { reportDiagnostics: true });
  expect(diagnostics).toEqual([]);
});
