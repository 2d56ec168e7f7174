import { lint } from "../generate.ts";
import { type Api, displayPath, type Request, selectSpecs } from "./apis.ts";
import { describeFindings } from "./describe.ts";
import { stageOf } from "./progress.ts";
import type { Command } from "./run.ts";
import type { ApiReport, Session } from "./session.ts";

/** `ashlar lint`: everything that is wrong with one description. */
export function lintCommand(request: Pick<Request, "spec" | "input">): Command<Pick<Api, "spec" | "input">> {
  return { select: (place) => selectSpecs(request, place), work: lintApi };
}

async function lintApi(api: Pick<Api, "spec" | "input">, session: Session): Promise<ApiReport> {
  const findings = await lint({
    ...api.input,
    spec: api.spec,
    host: session.host,
    onStage: stageOf(api, session),
  });
  const ok = findings.diagnostics.every(({ severity }) => severity !== "error");
  const clean = `${displayPath(api.spec, session.directory)}  nothing is wrong\n`;
  const output = findings.diagnostics.length === 0 ? clean : "";
  return { ok, output, ...describeFindings(findings, session, { repeats: true }) };
}
