import { expect, test } from "vitest";
import { chooseServer, type ServerChoice } from "../../../templates/runtime/servers.ts";

const servers = [
  {
    url: "https://{region}.x.test/{base}/{other}",
    variables: { region: { default: "eu", enum: ["eu", "us"] }, base: { default: "v1" } },
  },
  { url: "https://y.test", name: "staging" },
];

test.each<[ServerChoice | undefined, string]>([
  [undefined, "https://eu.x.test/v1/{other}"],
  [{ variables: { region: "us", base: "$&" } }, "https://us.x.test/$&/{other}"],
  [{ variables: { region: undefined } }, "https://eu.x.test/v1/{other}"],
  [{ url: "https://y.test" }, "https://y.test"],
  [{ name: "staging" }, "https://y.test"],
])("%j is %s", (choice, url) => {
  expect(chooseServer(servers, choice)).toBe(url);
});

test("what is not described is refused", () => {
  expect(() => chooseServer(servers, { url: "https://z.test" })).toThrow("no such server");
  expect(() => chooseServer(servers, { variables: { region: "mars" } })).toThrow(
    "The variable region of the server must be one of eu, us",
  );
});
