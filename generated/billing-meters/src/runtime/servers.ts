import { getOwn } from "./object.js";

/** A server of the description. */
export interface ServerDescription {
  readonly url: string;
  readonly name?: string;
  readonly variables?: Readonly<Record<string, ServerVariable>>;
}

export interface ServerVariable {
  readonly default: string;
  /** The only values. Absent: any. */
  readonly enum?: readonly string[];
}

/** Which server, by its name or its URL as it is described (absent: the first), and what its variables are. */
export interface ServerChoice {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The URL of a server, with its variables filled in: as they are chosen, or with their defaults. */
export function chooseServer(servers: readonly ServerDescription[], choice: ServerChoice = {}): string {
  const key = choice.name ?? choice.url;
  const server =
    key === undefined ? servers[0] : servers.find(({ name, url }) => name === key || url === key);
  if (server === undefined) throw new TypeError("The description has no such server");
  return server.url.replace(/\{([^{}]*)\}/g, (written, name: string) => {
    const variable = getOwn(server.variables, name) as ServerVariable | undefined;
    if (variable === undefined) return written;
    const value = String(getOwn(choice.variables, name) ?? variable.default);
    if (variable.enum?.includes(value) !== false) return value;
    throw new TypeError(`The variable ${name} of the server must be one of ${variable.enum.join(", ")}`);
  });
}
