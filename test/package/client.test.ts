import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { bundleForBrowser } from "./support/bundle.ts";
import { checkout, listFiles, sharedFolder } from "./support/folders.ts";
import { checkResolution, findMachineTraces, lintPackage, mappedSources } from "./support/inspect.ts";
import { startMeterServer } from "./support/meter-server.ts";
import { copyCheckout, pack } from "./support/pack.ts";
import { compilers, makeProject, type Project, typeCheck } from "./support/project.ts";
import { run, runNode } from "./support/run.ts";

// npm and compilers, on a machine that runs other tests meanwhile.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const folder = sharedFolder();
const generated = join(checkout, "generated/billing-meters");
let tarball: string;
let project: Project;

beforeAll(async () => {
  const copy = join(folder, "checkout");
  copyCheckout(copy);
  const source = join(copy, "generated/billing-meters");
  // What a working folder gathers.
  mkdirSync(join(source, "dist"));
  writeFileSync(join(source, "dist/left-from-before.js"), "");
  writeFileSync(join(source, ".env"), "STRIPE_KEY=sk_test");
  writeFileSync(join(source, "client.test.ts"), "");
  tarball = await pack(source, join(folder, "packed"));
  project = await makeProject(join(folder, "project"), "client", tarball);
});

describe("the packed client", () => {
  it("holds the code, its source, the docs and the description, and nothing else", () => {
    const source = listFiles(join(generated, "src")).map((path) => path.replace(/\.ts$/, ""));
    const built = [".js", ".js.map", ".d.ts", ".d.ts.map"];
    const pages = listFiles(generated).filter((path) => /^(?:docs|workflow)\//.test(path));
    expect(listFiles(project.installed)).toEqual(
      [
        ...["README.md", "cases.json", "openapi.json", "package.json", ...pages],
        ...source.flatMap((path) => [`src/${path}.ts`, ...built.map((ending) => `dist/${path}${ending}`)]),
      ].sort(),
    );
  });

  it("holds the sources that its source maps lead to", () => {
    const sources = listFiles(project.installed).filter((path) => path.startsWith("src/"));
    expect(mappedSources(project.installed)).toEqual(sources);
  });

  it("says nothing about the machine it was packed on", () => {
    expect(findMachineTraces(project.installed, [folder])).toEqual([]);
  });

  it("has a README whose links and paths lead into the package", () => {
    const readme = readFileSync(join(project.installed, "README.md"), "utf8");
    const links = readme.matchAll(/\]\(<?(?!https:)([^)>]+)>?\)/g);
    const paths = readme.matchAll(/^\| `([^`]+)` \|/gm);
    const places = [...links, ...paths].map(([, path = ""]) => path);
    expect(places).toContain("docs/list-meter-event-summaries.md");
    expect(places.filter((path) => !existsSync(join(project.installed, path)))).toEqual([]);
  });

  it("is clean for publint", async () => {
    expect(await lintPackage(tarball)).toEqual([]);
  });

  it("resolves with its types wherever modules do", async () => {
    await checkResolution(tarball);
  });
});

describe("a project that uses the client", () => {
  it("gets openapi-fetch with it, and nothing else", async () => {
    const listing = await run("npm", ["ls", "--all", "--omit=dev", "--parseable"], {
      directory: project.path,
    });
    const modules = listing.trim().split("\n").slice(1);
    expect(modules.map((path) => path.replace(/^.*node_modules\//, "")).sort()).toEqual([
      "billing-meters",
      "openapi-fetch",
      "openapi-typescript-helpers",
    ]);
  });

  for (const compiler of compilers) {
    it(`compiles with TypeScript ${compiler.version}`, async () => {
      const readme = readFileSync(join(project.installed, "README.md"), "utf8");
      const [, example = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
      expect(example).toContain("listMeterEventSummaries(client, params)");
      writeFileSync(join(project.path, "readme.ts"), example);
      await typeCheck(project, compiler);
    });
  }

  it("runs in Node", async () => {
    const server = await startMeterServer();
    const printed = await runNode("program.js", [server.url], { directory: project.path });
    expect(JSON.parse(printed)).toEqual({
      page: ["mtrusg_1", "mtrusg_2", "mtrusg_3"],
      all: 25,
      invalid: [
        { code: "maximum", path: ["limit"] },
        { code: "compare", path: ["start_time"], rule: "time_order" },
      ],
      unknown: {
        status: 404,
        body: { error: { type: "invalid_request_error", message: "No such customer" } },
        requestId: "req_5",
      },
    });
    const path = "GET /v1/billing/meters/mtr_1/event_summaries";
    const [start, end] = ["start_time=1735689600", "end_time=1735776000"];
    // The invalid call has sent nothing.
    expect(server.requests).toEqual([
      `${path}?customer=cus_1&limit=3&${start}&${end}`,
      `${path}?customer=cus_1&${start}&${end}`,
      `${path}?customer=cus_1&${start}&starting_after=mtrusg_10&${end}`,
      `${path}?customer=cus_1&${start}&starting_after=mtrusg_20&${end}`,
      `${path}?customer=cus_2&${start}&${end}`,
    ]);
  });
});

describe("a page in the browser that uses the client", () => {
  it("gets one operation with its checks, and loads validators and what explains on demand", async () => {
    const { initial, onDemand, external, gzipped } = await bundleForBrowser(project, "browser-client.ts");
    process.stdout.write(`One operation in the browser: ${gzipped} bytes, compressed\n`);
    expect(external).toEqual([]);
    const foreign = /^(?!browser-client\.ts$|node_modules\/(?:billing-meters|openapi-fetch)\/)/;
    expect([...initial, ...onDemand].filter((id) => foreign.test(id))).toEqual([]);
    const onlyThen = onDemand.map((id) => id.replace("node_modules/billing-meters/dist/", ""));
    expect(onlyThen).toEqual([
      "parameters/list-meter-event-summaries.js",
      "runtime/check-parameters.js",
      "runtime/check-response.js",
      "runtime/members.js",
      "runtime/parameters.js",
      "runtime/schema.js",
      "runtime/type-checks.js",
      "runtime/validation-error.js",
      "schemas/meter-event-summary-list.js",
      "schemas/meter-event-summary.js",
    ]);
    expect(gzipped).toBeLessThan(7_500);
  });

  it("gets no client with a validator", async () => {
    const { initial, onDemand, gzipped } = await bundleForBrowser(project, "browser-validator.ts");
    process.stdout.write(`One validator in the browser: ${gzipped} bytes, compressed\n`);
    expect(onDemand).toEqual([]);
    expect(initial).toContain("node_modules/billing-meters/dist/schemas/meter-event-summary.js");
    expect(initial.filter((id) => /openapi-fetch|client|operations|parameters/.test(id))).toEqual([]);
    expect(gzipped).toBeLessThan(1_500);
  });
});
