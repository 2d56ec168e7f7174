import type { Host } from "./host.ts";
import { isMissing } from "./node-host.ts";

/** The bytes of a file, or `undefined` where there is none. Rejects for whatever else keeps it from being read. */
export async function readIfPresent(path: string, host: Host): Promise<Uint8Array | undefined> {
  try {
    return await host.readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
