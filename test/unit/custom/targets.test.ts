import { join } from "node:path";
import { expect, test } from "vitest";
import type { CustomTarget } from "../../../generator/5-render/custom/custom-target.ts";
import { printDiagnostics } from "../../../generator/diagnostics/print.ts";
import { generate } from "../../../generator/generate.ts";
import { memoryHost } from "../resolve/memory-host.ts";

const spec = `openapi: 3.1.0
info: { title: "Pets */ \${1}", version: 1.0.0 }
paths:
  /pets:
    get: { operationId: listPets, responses: { "204": { description: None. } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string }, tag: { $ref: "#/components/schemas/Tag" } } }
    Tag: { type: string, enum: [a, "*/ evil"] }
`;

/** What the targets make, beside the files of Ashlar, and what is said about them. */
async function generateWith(...targets: readonly CustomTarget[]) {
  const options = { spec: "/api.yaml", output: "/out", targets, host: memoryHost({ "/api.yaml": spec }) };
  const { files, diagnostics, lookup } = await generate({ ...options, config: "/ashlar.config.ts" });
  const printed = printDiagnostics(diagnostics, lookup, { directory: "/" });
  return { printed, files: files && new Map(files.map(({ path, text }) => [path, text])) };
}

test("files of a target stand in the package and in its manifest", async () => {
  const { files, printed } = await generateWith(
    ({ operations }, tools) => [
      { path: "operations.txt", text: operations.map(({ id }) => id).join("\n") },
      { path: "src/name.ts", text: String(tools.code`export const name = ${tools.package.name};\n`) },
    ],
    async () => [{ path: "docs/later.md", text: "" }],
  );
  expect(printed).toBe("");
  expect(files?.get("operations.txt")).toBe("listPets");
  expect(files?.get("src/name.ts")).toBe('export const name = "out";\n');
  const { files: listed } = JSON.parse(files?.get("manifest.json") ?? "");
  expect(Object.keys(listed)).toEqual(
    expect.arrayContaining(["docs/later.md", "operations.txt", "src/name.ts"]),
  );
});

test("its tools keep text of the description from becoming code", async () => {
  const { files } = await generateWith(({ schemas, title }, tools) => {
    const { code, identifier } = tools;
    const types = schemas.map(
      ({ name, schema }) =>
        code`${tools.comment(title)}export type My${identifier(name)} = ${tools.type(schema)};`,
    );
    return [
      { path: "types.ts", text: `${tools.lines(types)}\n` },
      {
        path: "page.txt",
        text: [
          tools.escapers.html("<b>"),
          tools.escapers.attribute('"'),
          tools.escapers.url("javascript:x"),
          tools.escapers.markdown("*x*"),
          tools.escapers.codespan("`"),
          tools.escapers.shell("a b"),
        ].join("\n"),
      },
    ];
  });
  expect(files?.get("types.ts")).toBe(
    '/** Pets *∕ ${1} */\nexport type MyPet = {\n  name: string;\n  tag?: Tag;\n};\n/** Pets *∕ ${1} */\nexport type MyTag = "a" | "*/ evil";\n',
  );
  expect(files?.get("page.txt")).toBe("&lt;b&gt;\n&quot;\n#\n\\*x\\*\n`` ` ``\n'a b'");
});

test.each([
  "/etc/passwd",
  "../up.txt",
  "src/../../up.txt",
  "a//b",
  "",
  ".",
  "./a",
  "a/",
  "..\\up.txt",
  "C:/up.txt",
  "a\u0000b",
  "a.",
])("a path is inside of the package: %j is not", async (path) => {
  const { files, printed } = await generateWith(function hostile() {
    return [{ path, text: "" }];
  });
  expect(files).toBeUndefined();
  expect(printed).toMatch(
    /^ashlar\.config\.ts error target-outside {2}targets\[0\] \(hostile\) wants to write/,
  );
});

test.each([
  ["src/index.ts", "Ashlar"],
  ["SRC/Index.ts", "Ashlar"],
  ["manifest.json", "Ashlar"],
  ["openapi.json", "Ashlar"],
  ["src/paths.ts", "Ashlar"],
  ["src", "Ashlar"],
  ["README.md/x", "Ashlar"],
  ["mine.txt", "targets[0]"],
  ["Mine.TXT", "targets[0]"],
  ["mine.txt/deeper", "targets[0]"],
])("nobody takes %s, which belongs to %s", async (path, owner) => {
  const { files, printed } = await generateWith(
    () => [{ path: "mine.txt", text: "" }],
    () => [{ path, text: "" }],
  );
  expect(files).toBeUndefined();
  expect(printed).toContain(
    `target-clash  targets[1] wants to write \`${path}\`, where ${owner} writes already`,
  );
});

test.each([
  [
    () => {
      throw new RangeError("too far");
    },
    "RangeError: too far",
  ],
  [() => Promise.reject("no"), "no"],
  [() => undefined, "TypeError: it must return a list of { path, text }"],
  [() => ({ path: "a", text: "b" }), "TypeError: it must return a list of { path, text }"],
  [() => ["a"], "TypeError: file 0 of its list is no { path, text } of two strings"],
  [() => [{ path: "a" }], "TypeError: file 0 of its list is no { path, text } of two strings"],
  [
    (_: unknown, { identifier }: { identifier: (name: string) => unknown }) => identifier("a b"),
    "Not an identifier",
  ],
])("a target that fails is a diagnostic: %s", async (target, reason) => {
  const { files, printed } = await generateWith(target as CustomTarget);
  expect(files).toBeUndefined();
  expect(printed).toContain("ashlar.config.ts error failing-target  targets[0]");
  expect(printed).toContain(reason);
});

test("one that fails does not hide another", async () => {
  const fail: CustomTarget = () => {
    throw new Error("first");
  };
  const { printed } = await generateWith(fail, () => [{ path: "../x", text: "" }]);
  expect(printed).toMatch(/failing-target/);
  expect(printed).toMatch(/target-outside/);
});

test("a place in a real config is named by line and column", async () => {
  const config = join(import.meta.dirname, "targets.test.ts");
  const host = memoryHost({ "/api.yaml": spec });
  const fail: CustomTarget = () => {
    throw new Error("here");
  };
  const { diagnostics } = await generate({
    spec: "/api.yaml",
    output: "/out",
    targets: [fail],
    config,
    host,
  });
  expect(diagnostics).toMatchObject([
    { location: { file: config, position: { line: expect.any(Number), column: expect.any(Number) } } },
  ]);
});
