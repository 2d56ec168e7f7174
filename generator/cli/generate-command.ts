import type { Plan } from "../6-write/plan.ts";
import { Timings } from "../timings.ts";
import { type Api, displayPath, type Request, selectApis } from "./apis.ts";
import { count, describeFindings, type FindingsReport } from "./describe.ts";
import { keepHeapSmall } from "./heap.ts";
import { stageOf } from "./progress.ts";
import type { Receipt } from "./receipts/receipts.ts";
import { record } from "./receipts/recording-host.ts";
import type { Command } from "./run.ts";
import type { ApiReport, Session } from "./session.ts";

export interface GenerateRequest extends Request {
  /** Whether to do all the work even if nothing has changed. */
  readonly force: boolean;
}

/** `ashlar generate`: writes the package of one API, unless the last run did exactly the same. */
export function generateCommand({ force, ...request }: GenerateRequest): Command<Api> {
  return {
    select: (place) => selectApis(request, place),
    async work(api, session) {
      const timings = new Timings();
      const receipt = await timings.measure("compare", () =>
        force ? undefined : session.receipts?.find(api),
      );
      return receipt ? repeat(receipt, timings, { api, session }) : generateApi(api, session);
    },
  };
}

interface Task {
  readonly api: Api;
  readonly session: Session;
}

async function generateApi(api: Api, session: Session): Promise<ApiReport> {
  // Loaded now: a run that finds nothing changed needs none of it.
  const { apply, generate, plan } = await import("../index.ts");
  await keepHeapSmall(api.spec, session.host);
  const recording = record(session.host);
  const onStage = stageOf(api, session);
  const result = await generate({ ...api, ...api.input, host: recording.host, onStage });
  session.onInputs?.(recording.inputs() ?? []);
  const findings = describeFindings(result, session);
  if (result.files === undefined) return { ok: false, output: "", ...findings };
  onStage?.("write");
  const changes = await plan(result.files, api.output, session.host);
  if (changes.obstacles.length > 0) return reportObstacles(changes.obstacles, findings, { api, session });
  await apply(changes, api.output, session.host);
  await session.receipts?.keep(api, { ...result, inputs: recording.inputs(), files: result.files });
  return reportChanges(changes, result.files.length, findings, { api, session });
}

/** Says what the last run found, and what another one would do: nothing. */
function repeat(receipt: Receipt, { all: timings }: Timings, task: Task): ApiReport {
  const { diagnostics, outputs } = receipt;
  const lookup = () => undefined;
  const findings = describeFindings({ diagnostics, lookup, timings }, task.session);
  return reportChanges(
    { creates: [], changes: [], deletes: [] },
    Object.keys(outputs).length,
    findings,
    task,
  );
}

type Changes = Pick<Plan, "creates" | "changes" | "deletes">;

function reportChanges(
  changes: Changes,
  total: number,
  findings: FindingsReport,
  { api, session }: Task,
): ApiReport {
  const folder = displayPath(api.output, session.directory);
  return {
    ok: true,
    output: `${folder}  ${summarize(changes, total)}\n`,
    messages: findings.messages,
    data: { ...findings.data, output: folder, ...listChanges(changes) },
  };
}

function summarize({ creates, changes, deletes }: Changes, total: number): string {
  const parts = [
    creates.length > 0 && `${creates.length} created`,
    changes.length > 0 && `${changes.length} changed`,
    deletes.length > 0 && `${deletes.length} deleted`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? `is up to date (${count(total, "file")})` : parts.join(", ");
}

function listChanges({ creates, changes, deletes }: Changes): ApiReport["data"] {
  const paths = (files: readonly { readonly path: string }[]) => files.map((file) => file.path);
  return { created: paths(creates), changed: paths(changes), deleted: paths(deletes) };
}

function reportObstacles(
  obstacles: readonly string[],
  findings: FindingsReport,
  { api, session }: Task,
): ApiReport {
  const folder = displayPath(api.output, session.directory);
  const lines = obstacles.map(
    (path) => `error  ${folder}/${path} is in the way, and Ashlar has not written it\n`,
  );
  const help = "  help: name another folder with --output, or move it away; nothing was written\n";
  return {
    ok: false,
    output: "",
    messages: findings.messages + lines.join("") + help,
    data: { ...findings.data, output: folder, obstacles },
  };
}
