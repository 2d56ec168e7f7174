/** The same description gives the same bytes, whoever generates and wherever; what is up to date is left alone. */
import { cpSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { useCli } from "../setup/cli.ts";
import { type TemporaryFolder, temporaryFolder } from "../setup/temporary-folder.ts";

/** Several files, so that their absolute paths could leak, and names with an `i`, which Turkish capitalizes as `İ`. */
const sample = join(import.meta.dirname, "../samples/several-files");

const ashlar = useCli();
afterEach(() => vi.unstubAllEnvs());

interface Surroundings {
  readonly locale: string;
  readonly timeZone: string;
  /** The working directory. */
  readonly directory: string;
}

function ashlarIn({ locale, timeZone, directory }: Surroundings, ...args: readonly string[]) {
  vi.stubEnv("LANG", locale);
  vi.stubEnv("LC_ALL", locale);
  vi.stubEnv("TZ", timeZone);
  return ashlar(args, { directory });
}

/** What is generated below `out/meters`, with the description in `api/`. */
function project(): TemporaryFolder {
  const folder = temporaryFolder(afterAll);
  cpSync(sample, join(folder.path, "api"), { recursive: true });
  return folder;
}

const home = project();
const here: Surroundings = { locale: "C", timeZone: "UTC", directory: home.path };
let first: Readonly<Record<string, string>>;
beforeAll(async () => {
  const { exitCode } = await ashlarIn(here, "generate", "api/spec.yaml", "-o", "out/meters");
  expect(exitCode).toBe(0);
  first = home.read();
});

test("the same bytes in another place, locale, time zone and working directory", async () => {
  const elsewhere = project();
  const surroundings = {
    locale: "tr_TR.UTF-8",
    timeZone: "Asia/Kathmandu",
    directory: join(elsewhere.path, "api/schemas"),
  };
  const paths = [join(elsewhere.path, "api/spec.yaml"), "-o", "../../out/meters"];
  expect(await ashlarIn(surroundings, "generate", ...paths)).toMatchObject({ exitCode: 0, stderr: "" });
  expect(elsewhere.read()).toEqual(first);
});

test("no file tells where, when or by which version it was made; the manifest tells the version", () => {
  const texts = Object.entries(first).filter(([path]) => path.startsWith("out/"));
  expect(texts.filter(([, text]) => text.includes(home.path) || text.includes(import.meta.dirname))).toEqual(
    [],
  );
  const today = new Date().toISOString().slice(0, 10);
  expect(texts.filter(([, text]) => text.includes(today))).toEqual([]);
  const dated = texts.filter(([, text]) => /ashlar[\s@v/]+\d+\.\d+/i.test(text)).map(([path]) => path);
  expect(dated).toEqual([]);
});

describe("what is there already", () => {
  test("is not written again", async () => {
    const files = Object.keys(first).map((path) => join(home.path, path));
    for (const file of files) utimesSync(file, 1, 1);
    const { stdout } = await ashlarIn(here, "generate", "api/spec.yaml", "-o", "out/meters");
    expect(stdout).toMatch(/^out\/meters {2}is up to date \(\d+ files\)\n$/);
    expect(files.filter((file) => statSync(file).mtimeMs !== 1000)).toEqual([]);
    expect(home.read()).toEqual(first);
  });

  test("passes the check", async () => {
    expect(await ashlarIn(here, "check", "api/spec.yaml", "-o", "out/meters")).toMatchObject({ exitCode: 0 });
  });

  test("fails the check when it is edited, missing, stale, outdated or foreign; generating repairs it", async () => {
    const broken = project();
    broken.write(first);
    const there = { ...here, directory: broken.path };
    const before = broken.read();
    const edited = "out/meters/src/schemas/pet.ts";
    broken.write({
      // Without its only schema of its own, `shop.ts` is stale, and what lists the schemas is outdated.
      "api/spec.yaml": (before["api/spec.yaml"] ?? "").split("components:", 1).join(),
      [edited]: (before[edited] ?? "").replace("mother?: Pet;", "mother: Pet;"),
      "out/meters/src/notes.ts": "export {};\n",
    });
    rmSync(join(broken.path, "out/meters/README.md"));
    const { exitCode, stdout } = await ashlarIn(there, "check", "api/spec.yaml", "-o", "out/meters");
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^out\/meters {2}is not what api\/spec\.yaml gives:$/m);
    expect(stdout).toMatch(/^ {2}missing {3}out\/meters\/README\.md$/m);
    expect(stdout).toMatch(/^ {2}edited {4}out\/meters\/src\/schemas\/pet\.ts$/m);
    expect(stdout).toMatch(/^ {2}stale {5}out\/meters\/src\/schemas\/shop\.ts$/m);
    expect(stdout).toMatch(/^ {2}outdated {2}out\/meters\/src\/index\.ts$/m);
    expect(stdout).toMatch(/^ {2}foreign {3}out\/meters\/src\/notes\.ts$/m);
    expect(stdout).toContain(" id: string;\n   owner?: Owner;\n-  mother: Pet;\n+  mother?: Pet;\n }\n");
    expect(stdout).toMatch(/^-export \{ Shop \} from ".\/schemas\/shop\.js";$/m);

    await ashlarIn(there, "generate", "api/spec.yaml", "-o", "out/meters");
    const repaired = broken.read();
    expect(repaired[edited]).toBe(before[edited]);
    expect(repaired["out/meters/README.md"]).toBe(before["out/meters/README.md"]);
    expect(repaired["out/meters/src/index.ts"]).not.toContain("shop");
    expect(Object.keys(repaired)).not.toContain("out/meters/src/schemas/shop.ts");
    expect(repaired["out/meters/src/notes.ts"]).toBe("export {};\n");
  });
});
