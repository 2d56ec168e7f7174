import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "rolldown";

/** Writes `licenses.txt` beside the bundle: which packages are in it, and under what licence. */
export function licensesPlugin(): Plugin {
  return {
    name: "ashlar:licenses",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === "chunk" ? output.moduleIds : [],
      );
      const folders = new Set(modules.filter((id) => id.includes("node_modules")).map(packageFolder));
      const notices = [...folders].map(notice).sort();
      this.emitFile({
        type: "asset",
        fileName: "licenses.txt",
        source: `${[introduction, ...notices].join("\n\n")}\n`,
      });
    },
  };
}

const introduction = "Parts of these packages are in the files of this folder.";

function packageFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(join(folder, "package.json")) ? folder : packageFolder(folder);
}

function notice(folder: string): string {
  const { name, version }: { name: string; version: string } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e\b/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no file that holds its licence`);
  return `--- ${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
}
