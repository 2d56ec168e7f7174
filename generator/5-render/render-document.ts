import type { JsonValue } from "../1-load/json.ts";
import { encodeFile, type GeneratedFile } from "./output-file.ts";
import { descriptionFile } from "./targets/description.ts";
import { pathsFile } from "./targets/paths/paths.ts";

/**
 * The files that need no model: the description itself, and the types of it.
 *
 * @param document the bundled description, in which every `$ref` is local; it must not be used afterwards
 */
export function renderDocument(document: JsonValue): GeneratedFile[] {
  // In this order: openapi-typescript writes into the document.
  return [descriptionFile, pathsFile].map((file) => encodeFile(file(document)));
}
