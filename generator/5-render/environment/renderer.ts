import { templates } from "virtual:templates";
import Handlebars from "handlebars/runtime.js";
import { helpers } from "./helpers.ts";
import { strictView } from "./strict-view.ts";

/** Renders the template of that name (its path below `templates/`, without `.hbs`) with a view. */
export type Render = (template: string, view: object) => string;

/** An environment of its own: no helper of Handlebars that reads or prints freely (`lookup`, `log`) is in it. */
export function createRenderer(): Render {
  const environment = Handlebars.create();
  for (const name of ["helperMissing", "blockHelperMissing", "lookup", "log"])
    environment.unregisterHelper(name);
  for (const [name, helper] of Object.entries(helpers)) {
    environment.registerHelper(name, (value: unknown, option: unknown) => helper(value as never, option));
  }
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, specification] of Object.entries(templates)) {
    const template = environment.template(specification);
    compiled.set(name, template);
    environment.registerPartial(name, template);
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (!template) throw new Error(`There is no template ${name}`);
    try {
      return template(strictView(view));
    } catch (error) {
      throw new Error(`Template ${name}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  };
}
