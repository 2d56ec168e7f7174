import { apply } from "../6-write/apply.ts";
import { type Plan, plan } from "../6-write/plan.ts";
import { generate } from "../generate.ts";
import { type Api, displayPath, type Request, selectApis } from "./apis.ts";
import { count, describeFindings } from "./describe.ts";
import type { Command } from "./run.ts";
import type { ApiReport, Session } from "./session.ts";

/** `ashlar generate`: writes the package of one API. */
export function generateCommand(request: Request): Command<Api> {
  return { select: (place) => selectApis(request, place), work: generateApi };
}

async function generateApi(api: Api, session: Session): Promise<ApiReport> {
  const result = await generate({ ...api, ...api.input, host: session.host });
  const { messages, data } = describeFindings(result, session);
  if (result.files === undefined) return { ok: false, output: "", messages, data };
  const folder = displayPath(api.output, session.directory);
  const changes = await plan(result.files, api.output, session.host);
  const { obstacles } = changes;
  if (obstacles.length > 0) {
    return {
      ok: false,
      output: "",
      messages: messages + formatObstacles(obstacles, folder),
      data: { ...data, output: folder, obstacles },
    };
  }
  await apply(changes, api.output, session.host);
  return {
    ok: true,
    output: `${folder}  ${summarize(changes, result.files.length)}\n`,
    messages,
    data: { ...data, output: folder, ...listChanges(changes) },
  };
}

function summarize({ creates, changes, deletes }: Plan, total: number): string {
  const parts = [
    creates.length > 0 && `${creates.length} created`,
    changes.length > 0 && `${changes.length} changed`,
    deletes.length > 0 && `${deletes.length} deleted`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? `is up to date (${count(total, "file")})` : parts.join(", ");
}

function listChanges({ creates, changes, deletes }: Plan): ApiReport["data"] {
  const paths = (files: readonly { readonly path: string }[]) => files.map((file) => file.path);
  return { created: paths(creates), changed: paths(changes), deleted: paths(deletes) };
}

function formatObstacles(obstacles: readonly string[], folder: string): string {
  const lines = obstacles.map(
    (path) => `error  ${folder}/${path} is in the way, and Ashlar has not written it\n`,
  );
  return `${lines.join("")}  help: name another folder with --output, or move it away; nothing was written\n`;
}
