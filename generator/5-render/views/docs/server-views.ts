import type { Server } from "../../../4-model/types.ts";
import { optionalText, type Text, text } from "../../environment/text.ts";

export interface ServerView {
  readonly url: Text;
  readonly description: Text | undefined;
  readonly variables: readonly {
    readonly name: Text;
    readonly default: Text;
    readonly values: readonly Text[];
    readonly description: Text | undefined;
  }[];
}

export function serverViews(servers: readonly Server[]): readonly ServerView[] {
  return servers.map((server) => ({
    url: text(server.url),
    description: optionalText(server.description || undefined),
    variables: server.variables.map((variable) => ({
      name: text(variable.name),
      default: text(variable.default),
      values: (variable.enum ?? []).map(text),
      description: optionalText(variable.description || undefined),
    })),
  }));
}
