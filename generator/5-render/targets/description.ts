import type { JsonValue } from "../../1-load/json.ts";
import type { OutputFile } from "../output-file.ts";

/** Where a package has the description that it is made from. */
export const descriptionPath = "openapi.json";

/** The description in one file, every reference in it local. */
export function descriptionFile(document: JsonValue): OutputFile {
  return { path: descriptionPath, text: `${JSON.stringify(document, null, 2)}\n` };
}
