import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformSync } from "rolldown/utils";
import { runNode } from "../../report/measured-process.ts";

/** Turns the modules below a folder into JavaScript, imports each in a process of its own, and gives what fails. */
export async function importAll(
  source: string,
  options: { readonly output: string; readonly timeLimit: number },
): Promise<string[]> {
  const { output, timeLimit } = options;
  const modules = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1));
  const mistakes: string[] = [];
  const names: string[] = [];
  for (const module of modules.sort()) {
    const { code, errors } = transformSync(module, readFileSync(join(source, module), "utf8"));
    for (const error of errors) mistakes.push(`${module}: ${error.message}`);
    const name = module.replace(/\.ts$/, ".js");
    mkdirSync(dirname(join(output, name)), { recursive: true });
    writeFileSync(join(output, name), code);
    names.push(name);
  }
  const entry = join(output, "import-all.mjs");
  writeFileSync(entry, importer(names));
  const { exitCode, stdout, stderr } = await runNode([entry], { directory: output, timeLimit });
  if (exitCode !== 0) mistakes.push(stdout.trim() || stderr.trim() || `exit code ${exitCode}`);
  return mistakes;
}

/** A program that imports modules one after the other and names the first that cannot be. */
function importer(names: readonly string[]): string {
  return `for (const name of ${JSON.stringify(names)}) {
  try {
    await import("./" + name);
  } catch (error) {
    console.log(name + ": " + error);
    process.exit(1);
  }
}
`;
}
