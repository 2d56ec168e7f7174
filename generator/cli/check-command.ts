import { relative } from "node:path";
import { type Difference, formatDifferences } from "../6-write/check.ts";
import { isIgnored } from "../6-write/plan.ts";
import { check } from "../check.ts";
import { type Api, displayPath, type Request, selectApis } from "./apis.ts";
import { count, describeFindings } from "./describe.ts";
import { keepHeapSmall } from "./heap.ts";
import { stageOf } from "./progress.ts";
import type { Command } from "./run.ts";
import type { ApiReport, Session } from "./session.ts";

/** `ashlar check`: compares the package of one API with what would be generated, and writes nothing. */
export function checkCommand(request: Request): Command<Api> {
  return { select: (place) => selectApis(request, place), work: checkApi, workOnFolder: checkFolder };
}

async function checkApi(api: Api, session: Session): Promise<ApiReport> {
  await keepHeapSmall(api.spec, session.host);
  const result = await check({ ...api, ...api.input, host: session.host, onStage: stageOf(api, session) });
  const { messages, data } = describeFindings(result, session);
  const { files, differences } = result;
  if (files === undefined || differences === undefined) return { ok: false, output: "", messages, data };
  const folder = displayPath(api.output, session.directory);
  const spec = displayPath(api.spec, session.directory);
  const ok = differences.length === 0;
  const output = ok
    ? `${folder}  is up to date (${count(files.length, "file")})\n`
    : `${folder}  is not what ${spec} gives:\n\n${formatDifferences(differences, folder)}\n${advise(differences)}`;
  return { ok, output, messages, data: { ...data, output: folder, differences } };
}

/** Reports what stands in the folder of all packages and belongs to none of them. */
async function checkFolder(folder: string, apis: readonly Api[], session: Session): Promise<ApiReport> {
  const packages = apis.map((api) => `${relative(folder, api.output).replaceAll("\\", "/")}/`);
  const paths = await session.host.list(folder);
  const foreign = paths.filter((path) => !isIgnored(path) && !packages.some((name) => path.startsWith(name)));
  if (foreign.length === 0) return { ok: true, output: "", messages: "", data: {} };
  const name = displayPath(folder, session.directory);
  const differences = foreign.map((path) => ({ kind: "foreign", path }) as const);
  return {
    ok: false,
    output: `${name}  holds what no API of the config gives:\n\n${formatDifferences(differences, name)}\n${advise(differences)}`,
    messages: "",
    data: { output: name, differences },
  };
}

function advise(differences: readonly Difference[]): string {
  const foreign = differences.some(({ kind }) => kind === "foreign");
  const others = differences.some(({ kind }) => kind !== "foreign");
  return [
    others ? "Run `ashlar generate` and commit what it writes.\n" : "",
    foreign ? "Move foreign files elsewhere: the folder is Ashlar's.\n" : "",
  ].join("");
}
