import { dirname, join, relative, resolve } from "node:path";
import { sources } from "virtual:template-sources";
import { closest } from "../diagnostics/closest.ts";
import { Diagnostics } from "../diagnostics/collector.ts";
import { alternatives } from "../diagnostics/entry.ts";
import { readIfPresent } from "../host/read-if-present.ts";
import { displayPath } from "./apis.ts";
import { readConfigFile } from "./config/file.ts";
import type { Outcome } from "./run.ts";
import type { Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";

export interface EjectRequest {
  /** Its path below `templates/`, with or without `.hbs`; all are listed where none is named. */
  readonly template: string | undefined;
  /** The folder that it goes to: by default the one that the config names, else `templates`. */
  readonly output: string | undefined;
  /** Whether to replace a file that is there already. */
  readonly force: boolean;
}

/** `ashlar eject`: copies one of our templates to where it can be changed. */
export async function ejectTemplate(request: EjectRequest, session: Session): Promise<Outcome> {
  const { template, output, force } = request;
  if (template === undefined) return listTemplates();
  const path = findTemplate(template);
  const { directory, host } = session;
  const { home, templates: configured } = await readFolders(session);
  const folder = output === undefined ? (configured ?? join(home, "templates")) : resolve(directory, output);
  const file = join(folder, path);
  const shown = displayPath(file, directory);
  if (!force && (await readIfPresent(file, host)) !== undefined) {
    throw new UsageError(`${shown} is there already`, { help: "--force replaces it" });
  }
  await host.writeFile(file, sources[path] ?? "");
  const isConfigured = configured === folder;
  const advice = `Name the folder in the config: templates: ${relativePath(folder, home)}\n`;
  return {
    exitCode: 0,
    output: `${shown}  replaces Ashlar's ${path} from now on\n${isConfigured ? "" : advice}`,
    messages: "",
    data: { template: path, file: shown, configured: isConfigured },
  };
}

function listTemplates(): Outcome {
  const templates = Object.keys(sources);
  const names = templates.map((path) => `${path}\n`).join("");
  return { exitCode: 0, output: names, messages: "", data: { templates } };
}

function findTemplate(name: string): string {
  const wanted = name.replaceAll("\\", "/").replace(/^(\.\/)?(templates\/)?/, "");
  const path = [wanted, `${wanted}.hbs`].find((candidate) => Object.hasOwn(sources, candidate));
  if (path !== undefined) return path;
  const candidates = closest(
    wanted,
    Object.keys(sources).map((known) => known.replace(/\.hbs$/, "")),
  );
  throw new UsageError(`there is no template ${name}`, {
    help:
      candidates.length > 0 ? `did you mean ${alternatives(candidates)}?` : "ashlar eject lists all of them",
  });
}

/** The folder of the config, or where it would be, and the folder of templates that it names. */
async function readFolders({ directory, host }: Session) {
  const found = await readConfigFile(directory, { host, diagnostics: new Diagnostics() });
  const home = found === undefined ? directory : dirname(found.path);
  const templates = found?.config?.templates;
  return { home, templates: templates === undefined ? undefined : resolve(home, templates) };
}

/** As a config writes it: `./templates`. */
function relativePath(path: string, home: string): string {
  const name = relative(home, path).replaceAll("\\", "/");
  return name.startsWith("../") ? name : `./${name}`;
}
