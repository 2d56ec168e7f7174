import type { Identifier, MediaType, NamedSchema, Operation } from "../../../4-model/types.ts";
import { findSchema } from "../../sentences/find-schema.ts";
import { countRows } from "./schema-section.ts";
import { mentionedSchemas } from "./schemas-inside.ts";
import type { Site } from "./site.ts";

/** As many rows of schemas with pages of their own as the page of an operation shows: about one screen. */
const rowBudget = 24;

/**
 * The schemas that the page of an operation describes in place though they have pages of their own, so that most lists
 * and most small answers need no click. The nearest come first: those of the body and of a success, then what these
 * mention. One that does not fit into what is left of the budget is a link, and so are those of errors: nearly all
 * operations share them, and a page is about what is its own.
 */
export function embeddedSchemas(operation: Operation, site: Site): readonly NamedSchema[] {
  const { model, owners, mentions } = site;
  const shown: NamedSchema[] = [];
  const queue = new Set<Identifier>();
  for (const { schema } of nearestFirst(operation)) if (schema) mentionedSchemas(schema, queue);
  let left = rowBudget;
  // A set also goes through what is added to it meanwhile.
  for (const name of queue) {
    if (left === 0) break;
    const owner = owners.get(name);
    // What is written in the operation is on its page anyway, and leads to what is near.
    if (owner === operation) addAll(queue, mentions.get(name));
    if (owner !== undefined) continue;
    const rows = rowsOf(name, site);
    if (rows > left) continue;
    left -= rows;
    shown.push(findSchema(model, name));
    addAll(queue, mentions.get(name));
  }
  return shown;
}

/** More than the budget, if it would not fit into a whole one. */
function rowsOf(name: Identifier, { model, rows }: Site): number {
  const found = rows.get(name) ?? Math.max(1, countRows(name, model, rowBudget));
  rows.set(name, found);
  return found;
}

function addAll(queue: Set<Identifier>, names: ReadonlySet<Identifier> = new Set()): void {
  for (const name of names) queue.add(name);
}

function nearestFirst({ body, responses }: Operation): readonly MediaType[] {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  return [
    ...(body?.kind === "content" ? [body.sent, ...body.content] : []),
    ...successes.flatMap((response) => response.content),
  ];
}
