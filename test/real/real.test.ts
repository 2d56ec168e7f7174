/** Descriptions that people published, from the file to the compiled package. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describedOperations } from "../conformance/descriptions/described-operations.ts";
import { useCli } from "../setup/cli.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";
import { typeErrors } from "./type-errors.ts";

/** Beside the repository, where there is one: too large to keep here, and not ours. */
const specs = join(import.meta.dirname, "../../../shared/specs");

const ashlar = useCli();

describe.each([
  { file: "train-travel.yaml", compilers: ["typescript-7", "typescript"] },
  { file: "figma.yaml", compilers: ["typescript-7"] },
] as const)("$file", ({ file, compilers }) => {
  const spec = join(specs, file);
  if (!existsSync(spec)) {
    test.skip(`skipped: there is no ../shared/specs/${file} beside the repository`, () => {});
    return;
  }
  const folder = temporaryFolder(afterAll);
  let result: Awaited<ReturnType<typeof ashlar>>;
  beforeAll(async () => {
    result = await ashlar(["generate", spec, "-o", "client"], { directory: folder.path });
  });

  test("is generated", () => {
    expect(result.stderr).not.toMatch(/ error /);
    expect(result).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^client {2}\d+ created\n$/) });
  });

  test.each(compilers)("compiles under the strictest flags with %s", async (compiler) => {
    expect(await typeErrors(folder.path, { compiler })).toBe("");
  });

  test("has each operation exactly once, with its method and its path", () => {
    const operations = join(folder.path, "client/src/operations");
    const modules = readdirSync(operations).map((name) => readFileSync(join(operations, name), "utf8"));
    const found = modules.flatMap((text) =>
      Array.from(
        text.matchAll(/^ +method: "([A-Z]+)",\n +path: "([^"\n]+)",$/gm),
        ([, method, path]) => `${method} ${path}`,
      ),
    );
    const document = JSON.parse(readFileSync(join(folder.path, "client/openapi.json"), "utf8"));
    expect(found.sort()).toEqual(describedOperations(document).sort());
  });
});
