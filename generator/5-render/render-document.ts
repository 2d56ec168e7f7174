import type { JsonValue } from "../1-load/json.ts";
import { sha256 } from "../host/sha256.ts";
import type { HashedFile } from "./output-file.ts";
import { pathsFile } from "./targets/paths/paths.ts";

/**
 * The files that need no model.
 *
 * @param document the bundled description, in which every `$ref` is local
 */
export function renderDocument(document: JsonValue): HashedFile[] {
  return [pathsFile(document)].map((file) => ({ ...file, sha256: sha256(file.text) }));
}
