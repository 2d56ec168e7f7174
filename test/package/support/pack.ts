import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { checkout } from "./folders.ts";
import { run } from "./run.ts";

/** Copies the checkout as it would be cloned: nothing that was built. The dependencies are shared. */
export function copyCheckout(directory: string): void {
  const isSource = (path: string) => !["node_modules", "dist", ".git"].includes(basename(path));
  cpSync(checkout, directory, { recursive: true, filter: isSource });
  symlinkSync(join(checkout, "node_modules"), join(directory, "node_modules"));
}

/** Packs a package as it would be published, its own build included. Gives the path of the tarball. */
export async function pack(directory: string, destination: string): Promise<string> {
  mkdirSync(destination);
  const quiet = ["--silent", "--ignore-scripts=false"];
  await run("npm", ["pack", "--pack-destination", destination, ...quiet], { directory });
  const [tarball, ...others] = readdirSync(destination);
  if (tarball === undefined || others.length > 0) throw new Error(`Not one tarball in ${destination}`);
  return join(destination, tarball);
}
