import { templates } from "virtual:templates";
import runtimeHandlebars from "handlebars/runtime.js";
import { helpers } from "./helpers.ts";
import type { Overrides } from "./overrides.ts";
import { strictView } from "./strict-view.ts";

/** Renders the template of that name (its path below `templates/`, without `.hbs`) with a view. */
export type Render = (template: string, view: object) => string;

/**
 * An environment of its own: no helper of Handlebars that reads or prints freely (`lookup`, `log`) is in it. Templates
 * of ours are compiled already; those that replace some of them bring the compiler.
 */
export function createRenderer(overrides?: Overrides): Render {
  const environment = (overrides?.handlebars ?? runtimeHandlebars).create();
  for (const name of ["helperMissing", "blockHelperMissing", "lookup", "log"])
    environment.unregisterHelper(name);
  for (const [name, helper] of Object.entries(helpers)) {
    environment.registerHelper(name, (value: unknown, option: unknown) => helper(value as never, option));
  }
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, specification] of Object.entries(templates)) {
    const template = overrides?.compile(environment, name) ?? environment.template(specification);
    compiled.set(name, template);
    environment.registerPartial(name, template);
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (!template) throw new Error(`There is no template ${name}`);
    try {
      return template(strictView(view));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw overrides?.blame(name, reason) ?? new Error(`Template ${name}: ${reason}`, { cause: error });
    }
  };
}
