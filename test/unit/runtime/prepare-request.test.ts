import { expect, test } from "vitest";
import { prepareRequest } from "../../../templates/runtime/prepare-request.ts";
import { parametersOf } from "./of-check.ts";

test("a query in the path is sent once, before that of the parameters", () => {
  const schema = parametersOf([
    { in: "path", name: "a", type: "string" },
    { in: "query", name: "x", type: "string" },
  ]);
  const params = { parameters: schema.parameters, fits: schema.is, validator: async () => schema };
  const operation = { method: "GET", path: "/things?kind=1&a={a}&x={x}#part", params };
  const { path, query } = prepareRequest(operation, { a: "p&q", x: "y" }, undefined);
  expect(path).toBe("/things");
  expect(query).toEqual(["kind=1", "a=p%26q", "x=y"]);
});
