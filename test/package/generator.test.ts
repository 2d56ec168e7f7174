import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { checkout, listFiles, sharedFolder } from "./support/folders.ts";
import { checkResolution, findMachineTraces, lintPackage } from "./support/inspect.ts";
import { copyCheckout, pack } from "./support/pack.ts";
import { compilers, makeProject, type Project, typeCheck } from "./support/project.ts";
import { run, runNode } from "./support/run.ts";

// npm and compilers, on a machine that runs other tests meanwhile.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const folder = sharedFolder();
const copy = join(folder, "checkout");
let tarball: string;
let project: Project;

beforeAll(async () => {
  copyCheckout(copy);
  tarball = await pack(copy, join(folder, "packed"));
  project = await makeProject(join(folder, "project"), "generator", tarball);
  copyFileSync(join(checkout, "spec/billing-meters.yaml"), join(project.path, "billing-meters.yaml"));
});

describe("the packed generator", () => {
  it("holds what was built and the templates, and nothing else", () => {
    const paths = listFiles(project.installed);
    const expected =
      /^(?:dist\/[\w-]+\.js|dist\/licenses\.txt|dist\/types\/.+\.d\.ts|templates\/.+|README\.md|LICENSE|CHANGELOG\.md|package\.json|config\.schema\.json)$/;
    expect(paths.filter((path) => !expected.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "dist/cli.js",
        "dist/index.js",
        "dist/licenses.txt",
        "dist/types/index.d.ts",
        ...listFiles(join(checkout, "templates")).map((path) => `templates/${path}`),
      ]),
    );
  });

  it("says nothing about the machine it was packed on", () => {
    expect(findMachineTraces(project.installed, [folder])).toEqual([]);
  });

  it("is clean for publint", async () => {
    expect(await lintPackage(tarball)).toEqual([]);
  });

  it("resolves with its types wherever modules do", async () => {
    await checkResolution(tarball);
  });
});

describe("a project that uses the generator", () => {
  it("generates from any description, without a config", async () => {
    const args = ["--no", "ashlar", "generate", "billing-meters.yaml", "-o", "out/billing-meters"];
    await run("npx", args, { directory: project.path });
    const output = join(project.path, "out/billing-meters");
    const committed = join(copy, "generated/billing-meters");
    expect(listFiles(output)).toEqual(listFiles(committed));
    const differing = listFiles(output).filter(
      (path) => readFileSync(join(output, path), "utf8") !== readFileSync(join(committed, path), "utf8"),
    );
    expect(differing).toEqual([]);
  });

  it("generates in memory, with the library", async () => {
    const printed = await runNode("library.js", [], { directory: project.path });
    expect(printed.trim().split("\n").sort()).toEqual(listFiles(join(copy, "generated/billing-meters")));
  });

  it("does what the README says of the library and of targets", async () => {
    const [library = "", config = ""] = ["## As a library", "## Add an output"].map(exampleBelow);
    const directory = join(project.path, "readme");
    mkdirSync(directory);
    writeFileSync(join(directory, "ashlar.config.ts"), config);
    writeFileSync(join(directory, "library.mjs"), library);
    copyFileSync(join(checkout, "spec/billing-meters.yaml"), join(directory, "openapi.yaml"));
    expect(await runNode("library.mjs", [], { directory })).toBe("0 differences\n");
    expect(readFileSync(join(directory, "client/src/routes.ts"), "utf8")).toBe(
      'export const routes = {\n  listMeterEventSummaries: "get /v1/billing/meters/{id}/event_summaries",\n} as const;\n',
    );
  });

  it("runs the targets of a config in TypeScript", async () => {
    const directory = join(project.path, "custom");
    await run("npx", ["--no", "ashlar", "generate"], { directory });
    await run("npx", ["--no", "ashlar", "check"], { directory });
    expect(readFileSync(join(directory, "client/src/routes.ts"), "utf8")).toContain(
      '  listMeterEventSummaries: { method: "GET", path: "/v1/billing/meters/{id}/event_summaries" },',
    );
    expect(readFileSync(join(directory, "client/docs/operations.txt"), "utf8")).toBe(
      "<ul><li>listMeterEventSummaries</li></ul>\n",
    );
  });

  for (const compiler of compilers) {
    it(`compiles with TypeScript ${compiler.version}`, async () => {
      await typeCheck(project, compiler);
    });
  }
});

/** The first example of code in a section of the README. */
function exampleBelow(heading: string): string {
  const readme = readFileSync(join(checkout, "README.md"), "utf8");
  return /^```\w+\n(.*?)^```/ms.exec(readme.slice(readme.indexOf(heading)))?.[1] ?? "";
}
