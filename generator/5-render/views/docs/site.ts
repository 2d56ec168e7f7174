import type { ApiModel, Identifier, NamedSchema, Operation, Schema } from "../../../4-model/types.ts";
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
  /**
   * The operation that a schema is written in. It is described on the page of that operation; the other schemas have a
   * page to themselves.
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
  const owners = findOwners(model);
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
    groupOf: new Map(groups.flatMap((group) => group.operations.map((operation) => [operation, group]))),
    owners,
    owned,
    mentions,
    users: findUsers(model, owners, mentions),
    values: new Map(),
    sections: new Map(),
    entries: new Map(),
    rows: new Map(),
  };
}

/** Pointers of operations are `/paths/<path>/<method>`, and those of all that is in them begin so. */
function findOwners({ operations, schemas }: ApiModel): ReadonlyMap<Identifier, Operation> {
  const byPointer = new Map(operations.map((operation) => [operation.pointer, operation]));
  return new Map(
    schemas.flatMap(({ name, component, pointer }): [Identifier, Operation][] => {
      const owner =
        component === undefined ? byPointer.get(pointer.split("/").slice(0, 4).join("/")) : undefined;
      return owner === undefined || owner.pointer === pointer ? [] : [[name, owner]];
    }),
  );
}

function findUsers(
  { operations, schemas }: ApiModel,
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
