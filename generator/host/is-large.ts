import type { Host } from "./host.ts";

const largeBytes = 1024 * 1024;

/** Whether a description is at least 1 MB long, and its package thousands of files; false for what is no file. */
export async function isLarge(file: string, host: Pick<Host, "entry">): Promise<boolean> {
  try {
    return (await host.entry(file)).bytes >= largeBytes;
  } catch {
    // Standard input, a URL, or nothing at all: whoever reads it will say.
    return false;
  }
}
