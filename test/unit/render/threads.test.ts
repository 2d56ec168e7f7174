/** A large package is rendered by two threads, which must make no difference. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Share } from "../../../generator/5-render/threads/share.ts";
import { generate } from "../../../generator/generate.ts";
import { nodeHost } from "../../../generator/host/node-host.ts";
import { useCli } from "../../setup/cli.ts";
import { temporaryFolder } from "../../setup/temporary-folder.ts";

const ashlar = useCli();

const names = Array.from({ length: 5 }, (_, index) => `thing${index}`);

/** With the paths, more than `render-thread.ts` finds worthwhile; schemas are done sooner than operations. */
const colors = Array.from({ length: 300 }, (_, index) => [`Color${index}`, { type: "string" }] as const);

const description = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Many things", version: "1.0.0" },
  paths: Object.fromEntries(
    names.map((name) => [
      `/${name}`,
      {
        get: {
          operationId: `get_${name}`,
          parameters: [{ name: "limit", in: "query", schema: { type: "integer", maximum: 9 } }],
          responses: {
            "200": {
              description: name,
              content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
            },
          },
        },
      },
    ]),
  ),
  components: {
    schemas: {
      Thing: { type: "object", properties: { é: { type: "string", description: "“ü”" } } },
      ...Object.fromEntries(colors),
    },
  },
});

const folder = temporaryFolder(afterAll);
const spec = join(folder.path, "spec.json");
const output = join(folder.path, "out");
const template = "mine/package/tsconfig.json.hbs";

beforeAll(() => {
  folder.write({
    "spec.json": description,
    [template]: "{}\n",
    "ashlar.config.yaml": "apis: [{ spec: spec.json, output: out }]\n",
  });
});

async function inTwoThreads(templates: string | undefined) {
  const config = `apis: [{ spec: spec.json, output: out }]\n${templates === undefined ? "" : `templates: ${templates}\n`}`;
  folder.write({ "ashlar.config.yaml": config });
  return ashlar(["generate", "--force"], { directory: folder.path });
}

test.each([undefined, "mine"])("the same files as from one thread, with templates: %s", async (templates) => {
  const result = await inTwoThreads(templates);
  expect(result).toMatchObject({ exitCode: 0, stderr: "" });
  const written = folder.read();
  const { files = [] } = await generate({
    spec,
    output,
    host: nodeHost(),
    templates: templates && join(folder.path, templates),
  });
  const paths = Object.keys(written).filter((path) => path.startsWith("out/"));
  expect(paths).toHaveLength(files.length);
  for (const { path, text } of files) expect(written[`out/${path}`] === text, path).toBe(true);
});

test("a template that fails is a mistake of the user's, whichever thread has it", async () => {
  folder.write({
    "broken/docs/operation.hbs": "{{html nothing}}\n",
    "broken2/schemas/schema.hbs": "{{identifier nothing}}\n",
  });
  for (const [templates, file] of [
    ["broken", "docs/operation"],
    ["broken2", "schemas/schema"],
  ] as const) {
    const { exitCode, stderr } = await inTwoThreads(templates);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`${templates}/${file}.hbs`);
    expect(stderr).toContain("failing-template");
  }
});

test("two ends of a share meet, and give everything once", () => {
  const share = new Share();
  const start = share.fromStart(5);
  const end = new Share(share.memory).fromEnd(5);
  expect([start(), start(), end(), start(), end(), end(), start()]).toEqual([
    0,
    1,
    4,
    2,
    3,
    undefined,
    undefined,
  ]);
});
