import { buildBody } from "./bodies.ts";
import type { Building } from "./building.ts";
import { buildConstraints } from "./constraints.ts";
import { untagged } from "./groups.ts";
import { defined, type Node } from "./node.ts";
import { buildPagination } from "./pagination.ts";
import { buildParameters } from "./parameters.ts";
import { buildResponses } from "./responses.ts";
import { buildExternalDocs } from "./schema-annotations.ts";
import { buildSecurity } from "./security.ts";
import { buildServers } from "./servers.ts";
import type { AdditionalMethod, Method, Operation, StandardMethod } from "./types.ts";

const methods: readonly StandardMethod[] = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
];

/** An operation as it stands in the description. */
interface Place {
  /** The path, the key of a webhook, or the expression of a callback. */
  readonly path: string;
  readonly item: Node;
  readonly method: Method;
  readonly node: Node;
  /** Absent also where several have the same: then it names none of them. */
  readonly operationId: string | undefined;
}

/** What an operation is called after where it is none of those that are called. */
interface Event {
  readonly name: string;
  /** Of callbacks: whose they are, for several operations may refer to one. */
  readonly owner?: Operation;
}

/** All operations of `paths`, in document order, with the callbacks of each. */
export function buildOperations(building: Building): Operation[] {
  const places = withOwnIds(
    building.root.members("paths").flatMap(([path, item]) => findOperations(building, path, item)),
  );
  const operations = places.map((place) => buildOperation(building, place));
  // Named after all operations, so that no callback takes the name of one.
  return operations.map((operation, index) => {
    const callbacks = buildCallbacks(building, operation, places[index]?.node);
    const hasHeaders = operation.responses.some(({ headers }) => headers.length > 0);
    return {
      ...operation,
      callbacks,
      ...defined({
        headerNames: hasHeaders ? building.names.pair(operation.name, "Headers") : undefined,
        callbackNames: callbacks.length > 0 ? building.names.pair(operation.name, "Callbacks") : undefined,
      }),
    };
  });
}

/** What the API sends to its users by itself, in document order. */
export function buildWebhooks(building: Building): Operation[] {
  const found = building.root.members("webhooks").map(([name, item]) => findOperations(building, name, item));
  const isAlone = new Map(found.flatMap((places) => places.map(({ node }) => [node, places.length === 1])));
  return withOwnIds(found.flat()).map((place) => {
    const { method, path } = place;
    const name = isAlone.get(place.node) ? path : `${method.toUpperCase()} ${path}`;
    return buildOperation(building, place, { name });
  });
}

function buildCallbacks(building: Building, owner: Operation, operation: Node | undefined): Operation[] {
  return (operation?.members("callbacks") ?? []).flatMap(([name, member]) => {
    const callback = building.follow(member);
    const places = callback
      .members()
      .flatMap(([expression, item]) => findOperations(building, expression, item));
    return places.map((place) => {
      const { method, path } = place;
      const event = places.length === 1 ? name : `${name} ${method.toUpperCase()} ${path}`;
      return buildOperation(building, place, { name: event, owner });
    });
  });
}

function findOperations(building: Building, path: string, member: Node): Place[] {
  if (path.startsWith("x-")) return [];
  const item = building.follow(member);
  const standard = item.members().flatMap(([key, node]) => {
    const method = methods.find((name) => name === key);
    return method ? { path, item, method, node, operationId: node.string("operationId") } : [];
  });
  const additional = item.members("additionalOperations").flatMap(([name, node]) => {
    const method = additionalMethod(building, name, node);
    return method ? { path, item, method, node, operationId: node.string("operationId") } : [];
  });
  return [...standard, ...additional];
}

/** The same without the ids that several have, be it that two paths refer to one path item. */
function withOwnIds(places: readonly Place[]): Place[] {
  const counts = new Map<string | undefined, number>();
  for (const { operationId } of places) counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
  return places.map((place) =>
    counts.get(place.operationId) === 1 ? place : { ...place, operationId: undefined },
  );
}

/** Methods are case-sensitive, but openapi-fetch sends all in capitals, and `fetch` refuses some. */
function additionalMethod(building: Building, name: string, node: Node): AdditionalMethod | undefined {
  const method = name.toUpperCase() as AdditionalMethod;
  if (name === method && !["CONNECT", "TRACK"].includes(name)) return method;
  const construct = `the method ${name}`;
  const location = building.bundle.locate(node.pointer, "key");
  building.diagnostics.report("unsupported-construct", { construct }, location);
  return undefined;
}

function buildOperation(building: Building, place: Place, event?: Event): Operation {
  const { path, item, method, node, operationId } = place;
  const { name, typeName } = building.names.operation({
    id: operationId ?? event?.name ?? `${method} ${path}`,
    place: [event?.owner?.name ?? "", path, node.pointer].join(" "),
    event: event && { owner: event.owner?.name },
  });
  const parameters = buildParameters(building, item, node);
  const responses = buildResponses(building, node, typeName);
  const naming = { typeName, suffix: event === undefined ? "Body" : "Payload" } as const;
  const operation = {
    kind: "operation" as const,
    pointer: node.pointer,
    id: operationId ?? event?.name ?? `${method.toUpperCase()} ${path}`,
    name,
    typeName,
    file: building.names.file("pages", name),
    tag: node.strings("tags")?.[0] ?? untagged,
    method,
    path,
    deprecated: node.boolean("deprecated") ?? false,
    servers: buildServers(node) ??
      buildServers(item) ??
      buildServers(building.root) ?? [{ url: "/", variables: [] }],
    parameters,
    responses,
    callbacks: [],
    // That of the description is for those who call the API: it does not say how the API proves who it is.
    security: buildSecurity(building, node) ??
      (event ? undefined : buildSecurity(building, building.root)) ?? [[]],
    ...defined({
      event: event?.name,
      summary: node.string("summary") ?? item.string("summary"),
      description: node.string("description") ?? item.string("description"),
      externalDocs: buildExternalDocs(node),
      body: buildBody(building, node, method, parameters, naming),
    }),
  };
  const constraints = buildConstraints(building, node, operation);
  const pagination = buildPagination(building, node, parameters, responses);
  return { ...operation, constraints, ...defined({ pagination }) };
}
