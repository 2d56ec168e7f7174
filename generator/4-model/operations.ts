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
import type { Method, Operation } from "./types.ts";

const methods: readonly Method[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** All operations of `paths` or of `webhooks`, in document order. */
export function buildOperations(building: Building, section: "paths" | "webhooks"): Operation[] {
  const paths = building.root.members(section).filter(([path]) => !path.startsWith("x-"));
  return paths.flatMap(([path, member]) => {
    const item = building.follow(member);
    return item
      .members()
      .filter(([key]) => methods.some((method) => method === key))
      .map(([method, node]) => buildOperation(building, path, item, method as Method, node));
  });
}

function buildOperation(building: Building, path: string, item: Node, method: Method, node: Node): Operation {
  const operationId = node.string("operationId");
  const { name, typeName } = building.names.operation(operationId ?? `${method} ${path}`, node.pointer);
  const parameters = buildParameters(building, item, node);
  const responses = buildResponses(building, node, typeName);
  building.ignored.add(
    "callbacks",
    node.members("callbacks").map(([, callback]) => callback),
  );
  const operation = {
    kind: "operation" as const,
    pointer: node.pointer,
    id: operationId ?? `${method.toUpperCase()} ${path}`,
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
    security: buildSecurity(node) ?? buildSecurity(building.root) ?? [[]],
    ...defined({
      summary: node.string("summary") ?? item.string("summary"),
      description: node.string("description") ?? item.string("description"),
      externalDocs: buildExternalDocs(node),
      body: buildBody(building, node, method, parameters, typeName),
    }),
  };
  const constraints = buildConstraints(building, node, parameters);
  const pagination = buildPagination(building, node, parameters, responses);
  return { ...operation, constraints, ...defined({ pagination }) };
}
