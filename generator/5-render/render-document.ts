import type { JsonValue } from "../1-load/json.ts";
import { encodeFile, type GeneratedFile } from "./output-file.ts";
import { pathsFile } from "./targets/paths/paths.ts";

/**
 * The files that need no model.
 *
 * @param document the bundled description, in which every `$ref` is local; it must not be used afterwards
 */
export function renderDocument(document: JsonValue): GeneratedFile[] {
  return [encodeFile(pathsFile(document))];
}
