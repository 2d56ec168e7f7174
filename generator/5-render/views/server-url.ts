import type { Server } from "../../4-model/types.ts";

/** The URL of a server, with the defaults of its variables; what is no variable of it stays as it is written. */
export function serverUrl({ url, variables }: Server): string {
  return url.replace(
    /\{([^{}]*)\}/g,
    (written, name: string) => variables.find((variable) => variable.name === name)?.default ?? written,
  );
}
