import type {
  ApiModel,
  Identifier,
  NamedSchema,
  Operation,
  Pointer,
  Schema,
} from "../../../4-model/types.ts";
import { type DocsGroup, docsGroups } from "./groups.ts";
import type { OperationEntry } from "./operation-entry.ts";
import type { SchemaSection } from "./schema-section.ts";
import { mentionedSchemas } from "./schemas-inside.ts";
import type { ValueView } from "./value-view.ts";

/** What all pages of the docs share: found once, however many pages ask. */
export interface Site {
  readonly model: ApiModel;
  readonly groups: readonly DocsGroup[];
  readonly groupOf: ReadonlyMap<Operation, DocsGroup>;
  /** Webhooks, and the callbacks of all operations. */
  readonly events: readonly DocsEvent[];
  /**
   * The operation, webhook or callback that a schema is written in. It is described on the page of that; the other schemas
   * have a page to themselves.
   */
  readonly owners: ReadonlyMap<Identifier, Operation>;
  /** The other way round: the schemas that are written in an operation. */
  readonly owned: ReadonlyMap<Operation, readonly NamedSchema[]>;
  /** The schemas that a schema refers to, by its name. */
  readonly mentions: ReadonlyMap<Identifier, ReadonlySet<Identifier>>;
  /** What refers to a schema, by its name. */
  readonly users: ReadonlyMap<Identifier, SchemaUsers>;
  /** Views that are the same wherever they are shown: of values by what is said of them, of schemas by their links. */
  readonly values: Map<string, ValueView>;
  readonly sections: Map<string, SchemaSection>;
  readonly entries: Map<Operation, OperationEntry>;
  /** How many rows a schema takes on the page of an operation, by its name. */
  readonly rows: Map<Identifier, number>;
}

/** A request that the API sends by itself, to whoever has a URL for it. */
export interface DocsEvent {
  readonly event: Operation;
  /** Of a callback: the operation that it belongs to. */
  readonly owner: Operation | undefined;
}

export interface SchemaUsers {
  /** Those whose parameters, body or responses refer to it, in document order. */
  readonly operations: Operation[];
  /** Those that have a page, and refer to it. */
  readonly schemas: NamedSchema[];
}

const sites = new WeakMap<ApiModel, Site>();

/** One for each model. */
export function siteOf(model: ApiModel): Site {
  const site = sites.get(model) ?? createSite(model);
  sites.set(model, site);
  return site;
}

function createSite(model: ApiModel): Site {
  const events = findEvents(model);
  const operations = [...model.operations, ...events.map(({ event }) => event)];
  const owners = findOwners(operations, model);
  const owned = new Map<Operation, NamedSchema[]>();
  for (const named of model.schemas) {
    const owner = owners.get(named.name);
    if (owner) owned.set(owner, [...(owned.get(owner) ?? []), named]);
  }
  const mentions = new Map(model.schemas.map(({ name, schema }) => [name, mentionedSchemas(schema)]));
  const groups = docsGroups(model);
  return {
    model,
    groups,
    events,
    groupOf: new Map(groups.flatMap((group) => group.operations.map((operation) => [operation, group]))),
    owners,
    owned,
    mentions,
    users: findUsers(operations, model, owners, mentions),
    values: new Map(),
    sections: new Map(),
    entries: new Map(),
    rows: new Map(),
  };
}

function findEvents({ operations, webhooks }: ApiModel): readonly DocsEvent[] {
  return [
    ...webhooks.map((event) => ({ event, owner: undefined })),
    ...operations.flatMap((owner) => owner.callbacks.map((event) => ({ event, owner }))),
  ];
}

/** What is written in an operation has a pointer that begins like the operation's; callbacks are written in operations. */
function findOwners(
  operations: readonly Operation[],
  { schemas }: ApiModel,
): ReadonlyMap<Identifier, Operation> {
  const byPointer = new Map(operations.map((operation) => [operation.pointer, operation]));
  return new Map(
    schemas.flatMap(({ name, component, pointer }): [Identifier, Operation][] => {
      const owner = component === undefined ? ownerOf(pointer, byPointer) : undefined;
      return owner === undefined ? [] : [[name, owner]];
    }),
  );
}

/** Segments in the pointer of a callback, `/paths/<path>/<method>/callbacks/<name>/<expression>/<method>`, with the empty one. */
const longestPointer = 8;

function ownerOf(pointer: Pointer, byPointer: ReadonlyMap<Pointer, Operation>): Operation | undefined {
  const segments = pointer.split("/");
  for (let length = Math.min(longestPointer, segments.length - 1); length >= 4; length -= 1) {
    const owner = byPointer.get(segments.slice(0, length).join("/"));
    if (owner) return owner;
  }
  return undefined;
}

function findUsers(
  operations: readonly Operation[],
  { schemas }: ApiModel,
  owners: Site["owners"],
  mentions: Site["mentions"],
): ReadonlyMap<Identifier, SchemaUsers> {
  const users = new Map(
    schemas.map(({ name }): [Identifier, SchemaUsers] => [name, { operations: [], schemas: [] }]),
  );
  for (const operation of operations) {
    const found = new Set<Identifier>();
    for (const schema of schemasOf(operation)) mentionedSchemas(schema, found);
    // A set also goes through what is added to it meanwhile: the operation's own schemas are a part of it.
    for (const name of found) {
      const inside = owners.get(name) === operation ? mentions.get(name) : undefined;
      for (const inner of inside ?? []) found.add(inner);
      users.get(name)?.operations.push(operation);
    }
  }
  for (const user of schemas) {
    if (owners.has(user.name)) continue;
    for (const name of mentions.get(user.name) ?? []) users.get(name)?.schemas.push(user);
  }
  return users;
}

function schemasOf({ parameters, body, responses }: Operation): readonly Schema[] {
  const media = [
    ...(body?.kind === "content" ? body.content : []),
    ...responses.flatMap((response) => response.content),
  ];
  return [
    ...parameters.map((parameter) => parameter.schema),
    ...media.flatMap(({ schema }) => schema ?? []),
    ...responses.flatMap(({ headers }) => headers.map((header) => header.schema)),
  ];
}
