import { assets, runtime, templates } from "virtual:templates";
import type HandlebarsModule from "handlebars";
import { closest } from "../../diagnostics/closest.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";
import type { Host } from "../../host/host.ts";
import { helperNames } from "./helper-names.ts";
import { templateOptions } from "./template-options.ts";

/** The templates of a user, as text: data that another thread can have. */
export interface OverrideTexts {
  readonly folder: string;
  /** By the path below `templates/` of the file of ours in whose place it is. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Templates of a user, each in the place of ours with the same name. */
export interface Overrides {
  /** Handlebars with its compiler. */
  readonly handlebars: typeof HandlebarsModule;
  /** The user's template of that name, or undefined. */
  readonly compile: (
    environment: typeof HandlebarsModule,
    name: string,
  ) => Handlebars.TemplateDelegate | undefined;
  /** The error for a template that failed, if it or a partial that it may have used is the user's. */
  readonly blame: (name: string, reason: string) => FailingTemplate | undefined;
}

/** Thrown where a template of the user's fails on a view: a mistake of theirs, not of ours. */
export class FailingTemplate extends Error {
  override readonly name = "FailingTemplate";
  readonly file: string;

  constructor(file: string, reason: string) {
    super(reason);
    this.file = file;
  }
}

/**
 * Reads the templates of a folder. A name that none of ours has, and a template that does not compile, is a diagnostic;
 * the result is absent then.
 */
export async function readOverrides(
  folder: string,
  host: Host,
  diagnostics: Diagnostics,
): Promise<OverrideTexts | undefined> {
  const handlebars = (await import("handlebars")).default;
  const paths = (await host.list(folder)).filter((path) => !isNote(path));
  if (paths.length === 0) diagnostics.report("no-templates", { folder }, { file: folder, pointer: "" });
  const known = new Set(templateFiles());
  const texts = new Map<string, string>();
  for (const path of paths) {
    const file = `${folder}/${path}`;
    if (!known.has(path)) {
      const candidates = closest(path, [...known]);
      diagnostics.report("unknown-template", { name: path, candidates }, { file, pointer: "" });
      continue;
    }
    const text = new TextDecoder().decode(await host.readFile(file)).replaceAll("\r\n", "\n");
    const mistake = path.endsWith(".hbs") ? findMistake(handlebars, text) : undefined;
    if (mistake)
      diagnostics.report("broken-template", { reason: mistake.reason }, { file, pointer: "", ...mistake.at });
    else texts.set(path, text);
  }
  return diagnostics.hasErrors ? undefined : { folder, texts };
}

/** All files that a user can replace, by path below `templates/`, sorted. */
function templateFiles(): string[] {
  const compiled = Object.keys(templates).map((name) => `${name}.hbs`);
  const modules = Object.keys(runtime).map((path) => `runtime/${path}`);
  return [...compiled, ...modules, ...Object.keys(assets)].sort();
}

/** What people keep beside templates without meaning it to be one. */
function isNote(path: string): boolean {
  return path
    .split("/")
    .some((name) => name.startsWith(".") || name === "README.md" || name === "node_modules");
}

/** Loads the compiler that they need. */
export async function loadOverrides({ folder, texts }: OverrideTexts): Promise<Overrides> {
  const handlebars = (await import("handlebars")).default;
  const options = templateOptions(helperNames);
  return {
    handlebars,
    compile: (environment, name) => {
      const text = texts.get(`${name}.hbs`);
      return text === undefined ? undefined : environment.compile(text, options);
    },
    blame: (name, reason) => {
      const partial = [...texts.keys()].find((key) => key.includes("partials/"));
      const blamed = texts.has(`${name}.hbs`) ? `${name}.hbs` : partial;
      return blamed === undefined ? undefined : new FailingTemplate(`${folder}/${blamed}`, reason);
    },
  };
}

/** What Handlebars says about a text that is no template, and where: it counts lines from 1 and columns from 0. */
function findMistake(handlebars: typeof HandlebarsModule, text: string) {
  try {
    handlebars.precompile(text, templateOptions(helperNames));
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = /(?:line |- )(\d+)(?::(\d+))?/.exec(message) ?? [];
    const position = { line: Number(line ?? 1), column: Number(column ?? 0) + 1 };
    return { reason: (message.split("\n").at(-1) ?? message).replace(/ - \d+:\d+$/, ""), at: { position } };
  }
}
