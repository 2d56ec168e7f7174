import { join, resolve } from "node:path";
import type { Host } from "../host/host.ts";
import { readIfPresent } from "../host/read-if-present.ts";
import { displayPath } from "./apis.ts";
import { configFileNames } from "./config/file.ts";
import type { Outcome } from "./run.ts";
import type { Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";

export interface InitRequest {
  /** The description; an example is written where there is none. */
  readonly spec: string | undefined;
}

/** What was done with one file. */
interface Step {
  readonly file: string;
  readonly done: "written" | "changed" | "kept";
}

/** `ashlar init`: a config, an example of a description if there is none, and scripts. It overwrites nothing. */
export async function init({ spec }: InitRequest, session: Session): Promise<Outcome> {
  const { directory } = session;
  const description = spec ?? (await findFirst(descriptionNames, session)) ?? "openapi.yaml";
  const isThere = (await readText(resolve(directory, description), session.host)) !== undefined;
  if (spec !== undefined && !isThere) throw new UsageError(`there is no file ${spec}`);
  const config = (await findFirst(configFileNames, session)) ?? "ashlar.config.yaml";
  const steps = [
    await writeNew(config, configText(displayPath(resolve(directory, description), directory)), session),
    ...(isThere ? [] : [await writeNew(description, exampleDescription, session)]),
    ...(await addScripts(session)),
  ];
  const width = Math.max(...steps.map(({ file }) => file.length));
  const lines = steps.map(({ file, done }) => `${file.padEnd(width)}  ${done}\n`);
  return {
    exitCode: 0,
    output: `${lines.join("")}Next: npx ashlar generate\n`,
    messages: "",
    data: { files: steps },
  };
}

const descriptionNames = ["openapi", "swagger", "api"].flatMap((name) =>
  ["yaml", "yml", "json"].map((extension) => `${name}.${extension}`),
);

function configText(spec: string): string {
  return `# yaml-language-server: $schema=./node_modules/ashlar/config.schema.json
# What \`ashlar generate\` makes from what; paths are relative to this file.
apis:
  - spec: ${JSON.stringify(spec)}
    output: client
`;
}

const exampleDescription = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: https://api.example.com }]
paths:
  /pets:
    get:
      operationId: listPets
      summary: List pets
      parameters:
        - name: limit
          in: query
          description: How many at most.
          schema: { type: integer, minimum: 1, maximum: 100, default: 20 }
      responses:
        "200":
          description: The pets, newest first.
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
components:
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties:
        id: { type: string }
        name: { type: string, minLength: 1 }
`;

const scripts = { generate: "ashlar generate", check: "ashlar check", watch: "ashlar watch" };

/** Adds those scripts to `package.json` that it does not have, and leaves the rest of it as it is. */
async function addScripts({ directory, host }: Session): Promise<Step[]> {
  const file = "package.json";
  const text = await readText(join(directory, file), host);
  if (text === undefined) return [];
  const manifest = parseManifest(text);
  const missing = Object.entries(scripts).filter(([name]) => manifest.scripts?.[name] === undefined);
  if (missing.length === 0) return [{ file, done: "kept" }];
  const changed = { ...manifest, scripts: { ...manifest.scripts, ...Object.fromEntries(missing) } };
  const indentation = /^[ \t]+/m.exec(text)?.[0] ?? "  ";
  const end = text.endsWith("\n") ? "\n" : "";
  await host.writeFile(join(directory, file), JSON.stringify(changed, undefined, indentation) + end);
  return [{ file, done: "changed" }];
}

function parseManifest(text: string): { readonly scripts?: Readonly<Record<string, string>> } {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError("package.json is not JSON", { cause: error });
  }
}

async function writeNew(file: string, text: string, { directory, host }: Session): Promise<Step> {
  if ((await readText(join(directory, file), host)) !== undefined) return { file, done: "kept" };
  await host.writeFile(join(directory, file), text);
  return { file, done: "written" };
}

async function findFirst(
  names: readonly string[],
  { directory, host }: Session,
): Promise<string | undefined> {
  for (const name of names) {
    if ((await readText(join(directory, name), host)) !== undefined) return name;
  }
  return undefined;
}

async function readText(path: string, host: Host): Promise<string | undefined> {
  const bytes = await readIfPresent(path, host);
  return bytes && new TextDecoder().decode(bytes);
}
