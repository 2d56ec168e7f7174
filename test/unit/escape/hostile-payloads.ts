import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Reference data beside the repository, which not every clone has. */
const file = fileURLToPath(new URL("../../../../shared/conformance/hostile-inputs.json", import.meta.url));

export interface HostilePayload {
  readonly id: string;
  readonly text: string;
}

export const hasHostilePayloads: boolean = existsSync(file);

export const skipReason: string = `skipped without ${file}`;

/** Texts that have broken out of an output of some generator before. */
export const barePayloads: readonly HostilePayload[] = hasHostilePayloads
  ? (JSON.parse(readFileSync(file, "utf8")) as { payloads: HostilePayload[] }).payloads
  : [];

/** Each of them alone, in the middle of a line, and twice on lines of its own. */
export const hostilePayloads: readonly HostilePayload[] = barePayloads.flatMap(({ id, text }) => [
  { id, text },
  { id: `${id} in a line`, text: `before ${text} after` },
  { id: `${id} on a line of its own`, text: `before\n\n${text}\n${text}\n\nafter` },
]);
