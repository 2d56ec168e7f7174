import { defined, type Node } from "./node.ts";
import type { Server } from "./types.ts";

/** The servers of a description, a path or an operation; undefined where it names none. */
export function buildServers(node: Node): Server[] | undefined {
  const servers = node.items("servers").map((server) => ({
    url: server.string("url") ?? "/",
    ...defined({ name: server.string("name"), description: server.string("description") }),
    variables: server.members("variables").map(([name, variable]) => ({
      name,
      default: String(variable.get("default")?.value ?? ""),
      ...defined({ enum: variable.strings("enum"), description: variable.string("description") }),
    })),
  }));
  return servers.length === 0 ? undefined : servers;
}
