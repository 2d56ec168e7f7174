import { expect, test } from "vitest";
import { completePackage } from "../../../generator/config.ts";

const defaults = { output: "/project/generated/billing-meters", version: "1.2.3" };

test("what is configured counts", () => {
  const configured = { name: "@acme/meters", version: "4.5.6" };
  expect(completePackage(configured, defaults)).toEqual(configured);
});

test.each([
  ["/project/generated/billing-meters", "billing-meters"],
  ["/project/My API (new)", "my-api-new"],
  ["/project/.out", "out"],
  ["/project/日本", "api-client"],
  ["/", "api-client"],
])("the folder %s makes the package %s", (output, name) => {
  expect(completePackage({}, { ...defaults, output }).name).toBe(name);
});

test.each([
  ["1.2.3", "1.2.3"],
  ["1.2.3-beta.1", "1.2.3-beta.1"],
  ["v2", "2.0.0"],
  ["1.1", "1.1.0"],
  ["2024.08.01", "2024.8.1"],
  ["2023-08-16", "0.0.0"],
  ["latest", "0.0.0"],
  ["", "0.0.0"],
])("the description's version %j makes the package's %s", (version, expected) => {
  expect(completePackage(undefined, { ...defaults, version }).version).toBe(expected);
});
