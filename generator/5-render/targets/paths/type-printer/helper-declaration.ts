import { factory } from "./factory.ts";
import type { HelperDeclaration } from "./nodes.ts";

/** The declarations that openapi-typescript parses, instead of making their nodes, and how TypeScript prints them. */
const helpers: ReadonlyMap<string, HelperDeclaration> = new Map([
  [
    "type WithRequired<T, K extends keyof T> = T & { [P in K]-?: T[P] };",
    {
      kind: "HelperDeclaration",
      name: factory.createIdentifier("WithRequired"),
      lines: ["type WithRequired<T, K extends keyof T> = T & {", "    [P in K]-?: T[P];", "};"],
    },
  ],
]);

/** Throws for any other text: there is no parser here. */
export function helperDeclaration(text: string): HelperDeclaration {
  const helper = helpers.get(text);
  if (!helper) throw new Error(`openapi-typescript has a declaration that is not known here: ${text}`);
  return helper;
}
