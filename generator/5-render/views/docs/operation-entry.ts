import type { Operation } from "../../../4-model/types.ts";
import { shared } from "../../environment/shared-view.ts";
import { type Text, text } from "../../environment/text.ts";
import { pageName } from "./links.ts";
import type { Site } from "./site.ts";

/** An operation in a list of them. */
export interface OperationEntry {
  /** Its page, in the folder of all pages of operations, without extension. */
  readonly page: string;
  readonly title: Text;
  /** One line that tells what it does, beyond its title. */
  readonly line: Text;
  readonly method: string;
  readonly methodClass: string;
  readonly path: Text;
  readonly deprecated: boolean;
}

export function operationEntry(operation: Operation, { entries }: Site): OperationEntry {
  const known = entries.get(operation);
  if (known) return known;
  const method = operation.method.toUpperCase();
  const entry = shared({
    page: pageName(operation.file),
    title: text(operationTitle(operation)),
    line: text(`${method} ${operation.path}`),
    method,
    methodClass: `method-${operation.method}`,
    path: text(operation.path),
    deprecated: operation.deprecated,
  });
  entries.set(operation, entry);
  return entry;
}

/** Its summary, else the words of its id (`list_guild_emojis`: "List guild emojis"), else method and path. */
export function operationTitle({ summary, id, method, path }: Operation): string {
  const title = summary?.trim();
  if (title) return title;
  const words = /^[\w-]+$/.test(id) ? id.replace(/([a-z0-9])([A-Z])/g, "$1 $2").split(/[\s_-]+/) : [];
  const sentence = words.join(" ").toLowerCase().trim();
  if (sentence === "") return `${method.toUpperCase()} ${path}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
