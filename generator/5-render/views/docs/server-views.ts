import type { Server, ServerVariable } from "../../../4-model/types.ts";
import { optionalText, type Text, text } from "../../environment/text.ts";

export interface ServerView {
  readonly url: Text;
  readonly name: Text | undefined;
  readonly description: Text | undefined;
  readonly variables: readonly {
    readonly name: Text;
    readonly default: Text;
    /** What it can be, where that is listed. */
    readonly values: { readonly first: Text; readonly others: readonly Text[] } | undefined;
    readonly description: Text | undefined;
  }[];
}

export function serverViews(servers: readonly Server[]): readonly ServerView[] {
  return servers.map((server) => ({
    url: text(server.url),
    name: optionalText(server.name || undefined),
    description: optionalText(server.description || undefined),
    variables: server.variables.map((variable) => ({
      name: text(variable.name),
      default: text(variable.default),
      values: valuesView(variable),
      description: optionalText(variable.description || undefined),
    })),
  }));
}

function valuesView({ enum: values = [] }: ServerVariable): ServerView["variables"][number]["values"] {
  const [first, ...others] = values.map(text);
  return first && { first, others };
}
