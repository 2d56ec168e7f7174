import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import type {
  MediaType,
  Operation,
  Parameter,
  Response,
  SecurityScheme,
} from "../../../generator/4-model/types.ts";
import { Expression, inputNames, template } from "../../../generator/5-render/views/workflow/expressions.ts";
import { httpRequestTask, httpTask } from "../../../generator/5-render/views/workflow/http-task.ts";
import { optionalAdditions } from "../../../generator/5-render/views/workflow/optional-additions.ts";
import { meterModel, meterOperation } from "../docs/meter-model.ts";
import { renderModel } from "../docs/render-model.ts";
import { hostilePayloads } from "../escape/hostile-payloads.ts";

const schemaFile = fileURLToPath(
  new URL("../../../../shared/conductor/WorkflowDef.schema.json", import.meta.url),
);

test.skipIf(!existsSync(schemaFile))(
  `both forms are tasks of a workflow (skipped without ${schemaFile})`,
  () => {
    const schema: object = JSON.parse(readFileSync(schemaFile, "utf8"));
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const tasks = [...renderModel(meterModel)].filter(([path]) => path.startsWith("workflow/"));
    expect(tasks.map(([path]) => path)).toEqual([
      "workflow/list-meter-event-summaries.json",
      "workflow/list-meter-event-summaries.http-request.json",
    ]);
    for (const [, text] of tasks) {
      const workflow = { name: "meters", version: 1, schemaVersion: 2, tasks: [JSON.parse(text)] };
      expect(validate(workflow), JSON.stringify(validate.errors)).toBe(true);
    }
  },
);

test("required parameters are inputs of the workflow, the credential is a secret", () => {
  const request = {
    uri: "https://api.stripe.com/v1/billing/meters/${workflow.input.id}/event_summaries?customer=${workflow.input.customer}&start_time=${workflow.input.start_time}&end_time=${workflow.input.end_time}",
    method: "GET",
    accept: "application/json",
    contentType: "application/x-www-form-urlencoded",
    headers: { Authorization: "Bearer ${workflow.secrets.bearerAuth}" },
    connectionTimeOut: 5000,
    readTimeOut: 30000,
  };
  const task = {
    name: "list_meter_event_summaries",
    taskReferenceName: "list_meter_event_summaries_ref",
    description: "List billing meter event summaries",
    type: "HTTP",
  };
  expect(httpTask(meterOperation, meterModel)).toEqual({ ...task, inputParameters: request });
  expect(httpRequestTask(meterOperation, meterModel)).toEqual({
    ...task,
    inputParameters: { http_request: request },
  });
});

test("optional parameters say what to add", () => {
  const additions = optionalAdditions(meterOperation, inputNames(meterOperation));
  expect(additions).toContainEqual({ to: "uri", code: "&expand[]=${workflow.input.expand}" });
  expect(additions).toContainEqual({
    to: "headers",
    code: '"Stripe-Version": "${workflow.input.Stripe-Version}"',
  });
});

const [, , , customer] = meterOperation.parameters;
if (!customer) throw new Error("The endpoint has a customer");

test.each(hostilePayloads)("a hostile name is no expression and ends nothing: $id", ({ text }) => {
  const named = (changes: Partial<Parameter>): Parameter => ({
    ...customer,
    name: text,
    property: text,
    ...changes,
  });
  const operation: Operation = {
    ...meterOperation,
    path: `/${text}/{id}/$${text}`,
    summary: text,
    parameters: [
      named({}),
      named({ in: "header", property: `${text}2` }),
      named({ in: "cookie", property: `${text}3` }),
    ],
    security: [[{ scheme: text, scopes: [] }]],
  };
  const scheme: SecurityScheme = { kind: "apiKey", pointer: "", name: text, in: "query", parameter: text };
  const { inputParameters } = httpTask(operation, { ...meterModel, securitySchemes: [scheme] });
  const strings = [inputParameters["uri"], ...Object.values(inputParameters["headers"] ?? {})].map(String);
  for (const value of strings) {
    for (const [expression] of value.matchAll(/(?<!\$)\$\{[^}]*\}?/g)) {
      expect(expression).toMatch(/^\$\{workflow\.(input|secrets)\.[\w-]+\}$/);
    }
  }
  const query = String(inputParameters["uri"]).split("?").slice(1).join("?");
  expect(query.match(/=/g)).toHaveLength(2);
});

test("text before an expression does not turn it into text", () => {
  expect(template("a${b}$", Expression.input("x"))).toBe("a$${b}%24${workflow.input.x}");
});

test("a task asks for what the client asks for: JSON, where a success can be JSON", () => {
  const media = (mediaType: string, format: MediaType["format"]): MediaType => ({
    pointer: "",
    mediaType,
    format,
    examples: [],
    encoding: [],
  });
  const response = (status: string, ...content: readonly MediaType[]): Response => ({
    pointer: "",
    status,
    description: "",
    headers: [],
    links: [],
    content,
  });
  const csv = media("text/csv", "text");
  const json = media("application/json", "json");
  const accept = (...responses: readonly Response[]) =>
    httpTask({ ...meterOperation, responses }, meterModel).inputParameters["accept"];
  expect(accept(response("200", csv, json), response("400", csv))).toBe("application/json");
  expect(accept(response("200", csv))).toBe("text/csv");
  expect(accept(response("200", csv), response("202", json))).toBe("text/csv, application/json");
  expect(accept(response("default", csv, json))).toBe("application/json");
  expect(accept(response("204"))).toBe("application/json");
});
