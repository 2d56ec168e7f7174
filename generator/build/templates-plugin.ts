import Handlebars from "handlebars";
import type { Plugin } from "rolldown";
import { precompileTemplate, templateEnvironment } from "../5-render/environment/template-compiler.ts";
import { templateOptions } from "../5-render/environment/template-options.ts";
import { readTemplates } from "./read-templates.ts";

export interface TemplatesPluginOptions {
  /** Absolute path of the folder of templates. */
  readonly directory: string;
  /** The only helpers a template may call. */
  readonly helperNames: readonly string[];
}

/**
 * Provides `virtual:templates` and `virtual:template-sources` (see `virtual-templates.d.ts`) to rolldown and to Vitest. Templates are compiled while
 * building, so that the generator starts without the compiler and a template with a mistake never gets published.
 */
export function templatesPlugin({ directory, helperNames }: TemplatesPluginOptions): Plugin {
  // Bundlers leave modules whose id begins with NUL to the plugin that made them.
  const mark = "\0";
  const options = templateOptions(helperNames);

  return {
    name: "ashlar:templates",
    resolveId: {
      filter: { id: /^virtual:template(?:s|-sources)$/ },
      handler: (id) => `${mark}${id}`,
    },
    load: {
      filter: { id: /virtual:template(?:s|-sources)$/ },
      handler(id) {
        const { templates, runtime, assets, files } = readTemplates(directory);
        for (const file of files) this.addWatchFile(file);
        if (id.endsWith("-sources")) {
          const sources = [
            ...Array.from(templates, ([name, text]): [string, string] => [`${name}.hbs`, text]),
            ...Array.from(runtime, ([path, text]): [string, string] => [`runtime/${path}`, text]),
            ...assets,
          ];
          return `export const sources = ${object(sources.map(stringProperty))};`;
        }
        const compiled = Array.from(templates, ([name, text]) =>
          property(name, precompile(name, text, options)),
        );
        return [
          `export const templates = ${object(compiled)};`,
          `export const runtime = ${object(Array.from(runtime, stringProperty))};`,
          `export const assets = ${object(Array.from(assets, stringProperty))};`,
        ].join("\n");
      },
    },
  };
}

const environment = templateEnvironment(Handlebars);

function precompile(name: string, text: string, options: CompileOptions): string {
  try {
    return precompileTemplate(environment, text, options);
  } catch (error) {
    throw new Error(`templates/${name}.hbs: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function stringProperty([name, text]: [string, string]): string {
  return property(name, JSON.stringify(text));
}

function property(name: string, expression: string): string {
  return `  ${JSON.stringify(name)}: ${expression},`;
}

/** Without a prototype: a template called `constructor` is missing, not a function. */
function object(properties: readonly string[]): string {
  return `{\n  __proto__: null,\n${properties.join("\n")}\n}`;
}
