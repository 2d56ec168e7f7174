import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { rolldown } from "rolldown";
import { describe, expect, test } from "vitest";

const runtime = resolve(import.meta.dirname, "../../../templates/runtime");
const operation = resolve(import.meta.dirname, "../../../generated/billing-meters/src/index.ts");

interface Bundle {
  readonly code: string;
  /** Names of the modules of which something is left. */
  readonly modules: readonly string[];
}

/** What a consumer downloads first; what is imported later is in other chunks. */
async function bundle(code: string): Promise<Bundle> {
  const build = await rolldown({
    input: "entry",
    platform: "browser",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? resolve(runtime, "entry.ts") : undefined),
        load: (id) => (id === resolve(runtime, "entry.ts") ? { code, moduleType: "ts" } : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  const [entry] = output;
  const modules = Object.entries(entry.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id.slice(id.lastIndexOf("/") + 1));
  return { code: entry.code, modules };
}

const client = `
  import { createClient, listMeterEventSummaries } from ${JSON.stringify(operation)};
  globalThis.list = (params) => listMeterEventSummaries(createClient(), params);
`;

describe("the bundle of one paginated operation", async () => {
  const { code, modules } = await bundle(client);

  test("has nothing that the operation does not use", () => {
    const used = modules.filter((name) => name.endsWith(".ts"));
    for (const unused of [
      "bodies",
      "event-stream",
      "forms",
      "item-stream",
      "json",
      "json-stream",
      "multipart",
      "servers",
      "stream-text",
      "checks",
      "combine",
      "cursor",
      "defaults",
      "equality",
      "format-data",
      "format-network",
      "issues",
      "messages",
      "translate",
    ]) {
      expect(used).not.toContain(`${unused}.ts`);
    }
    for (const unused of [
      "check-response",
      "multiple-of",
      "read-query",
      "read-structure",
      "read-value",
      "read-wire",
      "wire-headers",
    ]) {
      expect(used).not.toContain(`${unused}.ts`);
    }
    expect(used).not.toContain("redirects.ts");
    for (const style of ["deepObject", "pipeDelimited", "spaceDelimited", "matrix", "label", "cookie"]) {
      expect(code).not.toMatch(new RegExp(`name:.${style}`));
    }
    expect(code).not.toContain("Basic ");
  });
});

test("a validator alone brings no client", async () => {
  const { modules } = await bundle(`
    import { listMeterEventSummariesParams } from ${JSON.stringify(operation)};
    globalThis.check = listMeterEventSummariesParams;
  `);
  expect(modules).not.toContain("client.ts");
  expect(modules).not.toContain("index.mjs");
  expect(modules).not.toContain("write-parameter.ts");
  expect(modules).not.toContain("translate.ts");
});

test("a validator without defaults brings nothing that fills them in", async () => {
  const exported = async (name: string) => {
    const { modules } = await bundle(`
      import { ${name} } from ${JSON.stringify(operation)};
      globalThis.check = ${name};
    `);
    return modules.includes("defaults.ts");
  };
  expect(await exported("MeterEventSummary")).toBe(false);
  expect(await exported("listMeterEventSummariesParams")).toBe(true);
});

test("nothing has an effect by being imported", async () => {
  const modules = readdirSync(runtime).filter((name) => name.endsWith(".ts"));
  const { code } = await bundle(modules.map((name) => `import "./${name}";`).join("\n"));
  expect(code.trim()).toBe("");
});
