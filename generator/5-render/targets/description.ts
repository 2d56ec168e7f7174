import type { OutputFile } from "../output-file.ts";

/** `openapi.json`: the description in one file, every reference in it local. */
export function descriptionFile(document: unknown): OutputFile {
  return { path: "openapi.json", text: `${JSON.stringify(document, null, 2)}\n` };
}
