import type { Remotes, SchemaCase } from "./suite.ts";

/** Cases whose schemas can stand in one description, each as a component. */
export interface Batch {
  readonly cases: Map<string, SchemaCase>;
  readonly schemas: Record<string, unknown>;
}

/** Puts cases into as few descriptions as possible: one `$id` must not be there twice. */
export function makeBatches(cases: readonly SchemaCase[], remotes: Remotes): Batch[] {
  const batches: { readonly batch: Batch; readonly ids: Set<string> }[] = [];
  for (const [index, item] of cases.entries()) {
    const name = `Schema${index}`;
    const schema = withId(item.schema, name);
    const ids = idsOf(schema);
    const needed = remotesOf(schema, remotes);
    const clashes = (taken: Set<string>) => [...ids].some((id) => taken.has(id) || needed.has(id));
    const home = batches.find((candidate) => !clashes(candidate.ids)) ?? addBatch(batches);
    home.batch.cases.set(name, item);
    home.batch.schemas[name] = schema;
    for (const id of ids) home.ids.add(id);
    for (const [url, remote] of needed) {
      if (home.ids.has(url)) continue;
      home.ids.add(url);
      home.batch.schemas[`Remote${Object.keys(home.batch.schemas).length}`] = remote;
    }
  }
  return batches.map(({ batch }) => batch);
}

function addBatch(batches: { batch: Batch; ids: Set<string> }[]) {
  const added: { batch: Batch; ids: Set<string> } = {
    batch: { cases: new Map(), schemas: {} },
    ids: new Set<string>(),
  };
  batches.push(added);
  return added;
}

/** A schema of the suite is a document of its own, which one without an `$id` cannot be inside of another. */
function withId(schema: unknown, name: string): unknown {
  if (typeof schema !== "object" || schema === null || "$id" in schema) return schema;
  return { $id: `https://test.example/${name}`, ...schema };
}

function idsOf(schema: unknown, ids = new Set<string>()): Set<string> {
  if (typeof schema !== "object" || schema === null) return ids;
  if ("$id" in schema && typeof schema.$id === "string") ids.add(schema.$id.replace(/#$/, ""));
  for (const member of Object.values(schema)) idsOf(member, ids);
  return ids;
}

/** The documents that a schema may lead to: all of a server whose URL is in its text, and all meta-schemas. */
function remotesOf(schema: unknown, remotes: Remotes): ReadonlyMap<string, unknown> {
  const text = JSON.stringify(schema).replace(/"\$schema":"[^"]*"/g, "");
  const servers = ["http://localhost:1234/draft2020-12/", "https://json-schema.org/"].filter((url) =>
    text.includes(url),
  );
  const needed = [...remotes].filter(([url]) => servers.some((server) => url.startsWith(server)));
  return new Map(needed.map(([url, remote]) => [url, withUrl(remote, url)]));
}

/** A document is known by where it is, unless it says otherwise. */
function withUrl(remote: unknown, url: string): unknown {
  return typeof remote === "object" && remote !== null && !("$id" in remote)
    ? { $id: url, ...remote }
    : remote;
}
