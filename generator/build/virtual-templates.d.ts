/** What lies below `templates/`, put into the bundle by `templates-plugin.ts`. */
declare module "virtual:templates" {
  import type Handlebars from "handlebars";

  /** A precompiled template: give it to `Handlebars.template`. */
  export type TemplateSpec = Parameters<typeof Handlebars.template>[0];

  /** By path below `templates/`, without `.hbs`: `partials/comment`. */
  export const templates: Readonly<Record<string, TemplateSpec>>;
  /** Text of the modules copied into each generated package, by path below `templates/runtime/`: `client.ts`. */
  export const runtime: Readonly<Record<string, string>>;
  /** Text of all other files, by path below `templates/`: `docs/style.css`. */
  export const assets: Readonly<Record<string, string>>;
}

/** The same files as their authors wrote them; loaded only by whoever copies one. */
declare module "virtual:template-sources" {
  /** By path below `templates/`: `client/operations.hbs`, `runtime/client.ts`, `docs/assets/style.css`. */
  export const sources: Readonly<Record<string, string>>;
}
