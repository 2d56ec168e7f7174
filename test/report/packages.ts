import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs what the package.json of a folder names, as its lockfile says, unless it is there already. The folders of
 * judges and peers are apart from the repository's own, so that nobody pays for them who does not call them.
 */
export function installPackages(folder: string, progress: (line: string) => void): void {
  const lockfile = readFileSync(join(folder, "package-lock.json"), "utf8");
  const installed = join(folder, "node_modules/.package-lock.json");
  if (existsSync(installed) && isSame(JSON.parse(lockfile), JSON.parse(readFileSync(installed, "utf8"))))
    return;
  progress(`installing the packages of ${folder}`);
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: "pipe" });
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

/** Whether everything is installed in the version that is locked; optional packages are for other machines. */
function isSame(locked: Lockfile, installed: Lockfile): boolean {
  return Object.entries(locked.packages).every(
    ([path, { version, optional }]) =>
      path === "" || optional === true || installed.packages[path]?.version === version,
  );
}
