#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { cac } from "cac";
import pc from "picocolors";
import manifest from "../package.json" with { type: "json" };
import { pathArguments } from "./cli/arguments.ts";
import { describeFailure } from "./cli/failure.ts";
import { type InputFlags, readInputFlags } from "./cli/input.ts";
import { Progress } from "./cli/progress.ts";
import { Receipts } from "./cli/receipts/receipts.ts";
import { type Command, type Outcome, run } from "./cli/run.ts";
import type { Session } from "./cli/session.ts";
import { UsageError } from "./cli/usage-error.ts";
import { cacheFolder } from "./host/cache-folder.ts";
import { nodeHost } from "./host/node-host.ts";

/** Options as cac gives them. */
interface Options extends InputFlags {
  readonly output?: string | number | readonly (string | number)[];
  readonly force?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** A command is loaded when it is called: with what all of them share, it is most of Ashlar. */
const cli = cac("ashlar");
cli
  .command("generate [spec]", "Write the package of a description, or those of the config")
  .option("-o, --output <dir>", "Folder of the package; needed where no config names it")
  .option("--force", "Do all the work, even if nothing has changed since the last run")
  .example("  $ ashlar generate openapi.yaml -o generated/client")
  .example("  $ cat openapi.yaml | ashlar generate - -o generated/client")
  .action((spec: string | undefined, options: Options) =>
    runAndPrint(options, async () => {
      const { generateCommand } = await import("./cli/generate-command.ts");
      return generateCommand({
        spec,
        output: outputFolder(options),
        input: readInputFlags(options),
        force: options.force === true,
      });
    }),
  );
cli
  .command("check [spec]", "Fail, and show how, if a package is not what its description gives")
  .option("-o, --output <dir>", "Folder of the package; needed where no config names it")
  .action((spec: string | undefined, options: Options) =>
    runAndPrint(options, async () => {
      const { checkCommand } = await import("./cli/check-command.ts");
      return checkCommand({ spec, output: outputFolder(options), input: readInputFlags(options) });
    }),
  );
cli
  .command("lint [spec]", "Show all that is wrong with a description, or those of the config")
  .action((spec: string | undefined, options: Options) =>
    runAndPrint(options, async () => {
      const { lintCommand } = await import("./cli/lint-command.ts");
      return lintCommand({ spec, input: readInputFlags(options) });
    }),
  );
cli
  .command("watch [spec]", "Generate, and again whenever something changes that it is made from")
  .option("-o, --output <dir>", "Folder of the package; needed where no config names it")
  .action(async (spec: string | undefined, options: Options) => {
    const { watch } = await import("./cli/watch-command.ts");
    const end = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end.abort());
    const request = { spec, output: outputFolder(options), input: readInputFlags(options) };
    const report = (outcome: Outcome) => print(outcome, options.json === true);
    await watch(request, makeSession(options), { report, signal: end.signal });
    process.exitCode = 0;
  });
cli
  .command("init [spec]", "Write a small config, scripts, and an example where there is no description")
  .action(async (spec: string | undefined, options: Options) => {
    const { init } = await import("./cli/init-command.ts");
    print(await init({ spec }, makeSession(options)), options.json === true);
  });
cli
  .command("eject [template]", "Copy one of Ashlar's templates to change it; without a name, list them")
  .option("-o, --output <dir>", "Folder of your templates; by default the one that the config names")
  .option("--force", "Replace a file that is there already")
  .action(async (template: string | undefined, options: Options) => {
    const { ejectTemplate } = await import("./cli/eject-command.ts");
    const request = { template, output: outputFolder(options), force: options.force === true };
    print(await ejectTemplate(request, makeSession(options)), options.json === true);
  });
cli.option("--overlay <file>", "Apply an OpenAPI Overlay first; repeatable");
cli.option(
  "--include <pattern>",
  "Keep these operations only: `list*`, `tag:pets`, `/pets/*`, `GET /pets/*`; repeatable",
);
cli.option("--exclude <pattern>", "Leave these operations out; repeatable");
cli.option("--allow-network", "Read the description or overlay from the URL that is given");
cli.option("--json", "Print the result as data");
cli.option("--verbose", "Also print how long each stage took, and where a mistake of ours happened");
cli.help();
cli.version(manifest.version, "--version");

try {
  cli.parse(pathArguments(process.argv), { run: false });
  if (cli.matchedCommand !== undefined) await cli.runMatchedCommand();
  else if (!cli.options["help"] && !cli.options["version"]) explain(cli.args[0]);
} catch (error) {
  const { exitCode, message } = describeFailure(asUsageError(error), {
    verbose: cli.options["verbose"] === true,
  });
  const data = { failure: message };
  print({ exitCode, output: "", messages: `error  ${message}`, data }, cli.options["json"] === true);
}

async function runAndPrint<Item extends { readonly spec: string }>(
  options: Options,
  loadCommand: () => Promise<Command<Item>>,
): Promise<void> {
  const session = makeSession(options);
  const { directory, host } = session;
  const receipts = new Receipts({
    folder: cacheFolder(),
    program: fileURLToPath(import.meta.url),
    version: manifest.version,
    directory,
    host,
  });
  print(await run(await loadCommand(), { ...session, receipts }), options.json === true);
}

function makeSession(options: Options): Session {
  const isWatched = process.stderr.isTTY && options.json !== true && !process.env["CI"];
  return {
    directory: process.cwd(),
    host: nodeHost(),
    color: pc.isColorSupported && options.json !== true,
    verbose: options.verbose === true,
    progress: isWatched ? new Progress(process.stderr) : undefined,
  };
}

function print({ exitCode, output, messages, data }: Outcome, json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify({ ok: exitCode === 0, ...data }, undefined, 2)}\n`);
  else {
    process.stderr.write(messages);
    process.stdout.write(output);
  }
  process.exitCode = exitCode;
}

/** Called with no command, or one that does not exist. */
function explain(command: string | undefined): void {
  if (command === undefined) {
    cli.outputHelp();
    return;
  }
  throw new UsageError(`there is no command ${command}`, {
    help: `the commands are ${cli.commands.map(({ name }) => name).join(", ")}`,
  });
}

function outputFolder({ output }: Options): string | undefined {
  if (typeof output === "object") throw new UsageError("--output is given more than once");
  return output === undefined ? undefined : String(output);
}

/** cac throws for an option or argument it does not know; its class is not exported. */
function asUsageError(error: unknown): unknown {
  return error instanceof Error && error.name === "CACError" ? new UsageError(error.message) : error;
}
