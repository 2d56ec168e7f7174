import { fileURLToPath } from "node:url";
import { type EjectRequest, ejectTemplate } from "../../generator/cli/eject-command.ts";
import { generateCommand } from "../../generator/cli/generate-command.ts";
import { readInputFlags } from "../../generator/cli/input.ts";
import { Receipts } from "../../generator/cli/receipts/receipts.ts";
import { type Outcome, run } from "../../generator/cli/run.ts";
import { nodeHost } from "../../generator/host/node-host.ts";

const host = nodeHost();

/** What `ashlar generate --verbose` does in a folder, without a process; `cache` is where it keeps its receipts. */
export function generateIn(
  directory: string,
  { cache, force = false }: { readonly cache: string; readonly force?: boolean },
): Promise<Outcome> {
  const program = fileURLToPath(import.meta.url);
  const receipts = new Receipts({ folder: cache, program, version: "1", directory, host });
  const command = generateCommand({
    spec: undefined,
    output: undefined,
    input: readInputFlags({}),
    force,
  });
  return run(command, { directory, host, color: false, verbose: true, receipts });
}

/** What `ashlar eject` does in a folder, without a process. */
export function ejectIn(directory: string, request: EjectRequest): Promise<Outcome> {
  return ejectTemplate(request, { directory, host, color: false, verbose: false });
}
