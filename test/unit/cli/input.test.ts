import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useCli } from "../../setup/cli.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";

const ashlar = useCli();

const description = `openapi: 3.1.0
info: { title: Stations, version: 1.0.0 }
paths:
  /stations:
    get: { operationId: listStations, tags: [public], responses: { "200": { description: OK } } }
    post: { operationId: createStation, responses: { "204": { description: OK } } }
  /internal:
    get: { operationId: listInternals, tags: [internal], responses: { "200": { description: OK } } }
`;
const overlay = `overlay: 1.1.0
info: { title: Rename, version: 1.0.0 }
actions:
  - target: $.paths["/stations"].get.operationId
    update: findStations
`;

function project(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  folder.write(files);
  const call = (...args: readonly string[]) => ashlar(args, { directory: folder.path });
  /** The operations of a generated package. */
  const operations = (name: string) => {
    const text = folder.read()[`${name}/openapi.json`] ?? "";
    return Array.from(text.matchAll(/"operationId": "(\w+)"/g), ([, id]) => id);
  };
  return { ...folder, call, operations };
}

const server = createServer((request, response) => {
  if (request.url === "/openapi.yaml") response.end(description);
  else if (request.url === "/overlay.yaml") response.end(overlay);
  else response.writeHead(404).end();
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe("operations are chosen and overlays applied", () => {
  test("by options", async () => {
    const { call, operations } = project({ "a.yaml": description, "o.yaml": overlay });
    const flags = [
      "--overlay=o.yaml",
      "--include",
      "/stations",
      "--include",
      "tag:internal",
      "--exclude",
      "post *",
    ];
    const result = await call("generate", "a.yaml", "-o", "out", ...flags, "--exclude", "createStation");
    expect(result.stderr).toContain("no operation is selected by `post *`");
    const { exitCode } = await call(
      "generate",
      "a.yaml",
      "-o",
      "out",
      ...flags.slice(0, -2),
      "--exclude",
      "create*",
    );
    expect(exitCode).toBe(0);
    expect(operations("out")).toEqual(["findStations", "listInternals"]);
  });

  test("by the config, and options replace what it says", async () => {
    const config = `
apis:
  - { spec: a.yaml, output: out, overlays: [o.yaml], exclude: ["tag:internal"] }
`;
    const files = { "ashlar.config.yaml": config, "a.yaml": description, "o.yaml": overlay };
    const { call, operations } = project(files);
    expect((await call("generate")).exitCode).toBe(0);
    expect(operations("out")).toEqual(["findStations", "createStation"]);
    expect((await call("check")).exitCode).toBe(0);
    expect((await call("generate", "--exclude", "create*")).exitCode).toBe(0);
    expect(operations("out")).toEqual(["findStations", "listInternals"]);
  });

  test("lint shows what is wrong with a pattern or an overlay", async () => {
    const wrong = overlay.replace("$.paths", "$.pahts");
    const { call } = project({ "a.yaml": description, "o.yaml": wrong });
    const { exitCode, stderr } = await call(
      "lint",
      "a.yaml",
      "--overlay",
      "o.yaml",
      "--include",
      "listStation",
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain("o.yaml:4:13 warning unmatched-target");
    expect(stderr).toContain("help: did you mean `listStations`?");
  });
});

describe("a URL", () => {
  test("is read if that is allowed", async () => {
    const { call, operations } = project({});
    const refused = await call("generate", `${origin}/openapi.yaml`, "-o", "out");
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain("is not read: the network has to be allowed");
    const flags = ["--overlay", `${origin}/overlay.yaml`, "--allow-network"];
    const { exitCode, stdout } = await call("generate", `${origin}/openapi.yaml`, "-o", "out", ...flags);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("out  ")]);
    expect(operations("out")).toContain("findStations");
  });

  test("is read if the config allows its origin", async () => {
    const config = (network: string) => `
apis: [{ spec: "${origin}/openapi.yaml", output: out }]
network: ${network}
`;
    const { call, write, operations } = project({ "ashlar.config.yaml": config("[]") });
    expect((await call("generate")).exitCode).toBe(1);
    write({ "ashlar.config.yaml": config(`["${origin}"]`) });
    expect((await call("generate")).exitCode).toBe(0);
    expect(operations("out")).toHaveLength(3);
  });

  test("has to be there for --allow-network", async () => {
    const { call } = project({ "a.yaml": description });
    const { exitCode, stderr } = await call("lint", "a.yaml", "--allow-network");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("--allow-network needs a description or an overlay that is a URL");
  });
});
