import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the repository. */
const root = join(import.meta.dirname, "../../..");

/** Files that git tracks or would track: what is in a clone. Paths with `/`, sorted. */
export const repositoryFiles: readonly string[] = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--deduplicate"],
  { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 },
)
  .split("\0")
  .filter((path) => path !== "")
  .sort();

/** Text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
