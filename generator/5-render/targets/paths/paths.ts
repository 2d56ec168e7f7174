import * as library from "virtual:openapi-typescript";
import { isObject, type JsonValue } from "../../../1-load/json.ts";
import type { OutputFile } from "../../output-file.ts";
import { pathsText } from "./paths-text.ts";

/**
 * `src/paths.ts`: the `paths` of openapi-typescript for everyone in the openapi-fetch family.
 *
 * @param document the bundled description, in which every `$ref` is local
 */
export function pathsFile(document: JsonValue): OutputFile {
  // The model shares parts of the document; a copy of all of it takes as long as a tenth of the types.
  const own = hasDiscriminator(document) ? structuredClone(document) : document;
  return { path: "src/paths.ts", text: header + pathsText(own, library) };
}

/** Whether openapi-typescript has something to write into the document. */
function hasDiscriminator(value: JsonValue): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (isObject(value) && value["discriminator"] !== undefined) return true;
  return Object.values(value).some(hasDiscriminator);
}

const header =
  "/** The whole description as types, made by openapi-typescript. Use it with openapi-fetch and its family. */\n\n";
