import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join, posix } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { checkout, listFiles } from "./folders.ts";
import { runNode } from "./run.ts";

const require = createRequire(import.meta.url);

/** What publint finds in a tarball, suggestions included. */
export async function lintPackage(tarball: string): Promise<string[]> {
  const { buffer } = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/** Rejects if "Are the types wrong?" thinks so. These packages are modules only: nothing is there for `require`. */
export async function checkResolution(tarball: string): Promise<void> {
  const command = join(dirname(require.resolve("@arethetypeswrong/cli/package.json")), "dist/index.js");
  await runNode(command, [tarball, "--profile", "esm-only"], { directory: dirname(tarball) });
}

/** Files of a package that tell where it was made. `places` are known folders of that machine. */
export function findMachineTraces(directory: string, places: readonly string[]): string[] {
  const traces = [checkout, homedir(), ...places]
    .filter((place) => place.length > 1)
    .map((place) => `${place}/`);
  const anyHome = /file:\/\/\/|\/(?:home|Users)\/\w|[A-Z]:\\+Users\\/;
  return listFiles(directory).filter((path) => {
    const text = readFileSync(join(directory, path), "utf8");
    return anyHome.test(text) || traces.some((trace) => text.includes(trace));
  });
}

/** The sources that source maps of a package lead to, each as a path within the package. */
export function mappedSources(directory: string): string[] {
  const maps = listFiles(directory).filter((path) => path.endsWith(".map"));
  const sources = maps.flatMap((path) => {
    const map: { sources: string[] } = JSON.parse(readFileSync(join(directory, path), "utf8"));
    return map.sources.map((source) => posix.join(posix.dirname(path), source));
  });
  return [...new Set(sources)].sort();
}
