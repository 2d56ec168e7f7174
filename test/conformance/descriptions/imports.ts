import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "../../report/measured-process.ts";
import { transpile } from "../../report/transpile.ts";

/** Turns the modules below a folder into JavaScript, imports each in a process of its own, and gives what fails. */
export async function importAll(
  source: string,
  options: { readonly output: string; readonly timeLimit: number },
): Promise<string[]> {
  const { output, timeLimit } = options;
  const { modules, mistakes } = transpile(source, output);
  const entry = join(output, "import-all.mjs");
  writeFileSync(entry, importer(modules));
  const { exitCode, stdout, stderr } = await runNode([entry], { directory: output, timeLimit });
  if (exitCode === 0) return [...mistakes];
  return [...mistakes, stdout.trim() || stderr.trim() || `exit code ${exitCode}`];
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
