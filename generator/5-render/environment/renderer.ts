import { templates } from "virtual:templates";
import runtimeHandlebars from "handlebars/runtime.js";
import type { TemplateViews } from "../views/template-views.ts";
import { helpers } from "./helpers.ts";
import type { Overrides } from "./overrides.ts";
import { keptOutputs } from "./shared-view.ts";
import { templateEnvironment } from "./template-compiler.ts";

/** Renders the template of that name (its path below `templates/`, without `.hbs`) with a view. */
export type Render = <Name extends keyof TemplateViews>(template: Name, view: TemplateViews[Name]) => string;

/** The helpers of Handlebars that read or print freely. */
const forbidden = ["helperMissing", "blockHelperMissing", "lookup", "log"];

/**
 * An environment of its own. Templates of ours are compiled already, and call no registered helper at all; those that
 * replace some of them bring the compiler, and may have blocks that Handlebars runs by itself (`as |item|`).
 */
export function createRenderer(overrides?: Overrides): Render {
  const environment = overrides ? templateEnvironment(overrides.handlebars) : runtimeHandlebars.create();
  for (const name of overrides ? forbidden : Object.keys(environment.helpers)) {
    environment.unregisterHelper(name);
  }
  if (overrides) {
    for (const [name, helper] of Object.entries(helpers)) {
      environment.registerHelper(name, (value: unknown, option: unknown) => helper(value as never, option));
    }
  }
  const options = { data: { helpers: { ...helpers, absent: readAbsent } } };
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, specification] of Object.entries(templates)) {
    const template = overrides?.compile(environment, name) ?? environment.template(specification);
    compiled.set(name, template);
    environment.registerPartial(name, overrides ? template : keeping(template));
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (!template) throw new Error(`There is no template ${name}`);
    try {
      return template(view, options);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw overrides?.blame(name, reason) ?? new Error(`Template ${name}: ${reason}`, { cause: error });
    }
  };
}

/**
 * A partial that renders a shared view once. Those of a user may read what ours never do, such as the place in a list
 * that they are called from; they are rendered each time.
 */
function keeping(template: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate {
  return (view: object, options) => {
    const kept = keptOutputs(view);
    if (kept === undefined) return template(view, options);
    const text = kept.get(template) ?? template(view, options);
    kept.set(template, text);
    return text;
  };
}

/** Reads a property that has no value: one that may be left out is there all the same, so one that is not is a mistake. */
export function readAbsent(view: object, name: string): unknown {
  if (Object.hasOwn(view, name)) return Reflect.get(view, name);
  throw new Error(`The view has no "${name}"; it has ${Object.keys(view).join(", ")}`);
}
