import * as library from "virtual:openapi-typescript";
import type { JsonValue } from "../../../1-load/json.ts";
import type { OutputFile } from "../../output-file.ts";
import { pathsText } from "./paths-text.ts";

/**
 * `src/paths.ts`: the `paths` of openapi-typescript for everyone in the openapi-fetch family.
 *
 * @param document the bundled description, in which every `$ref` is local; openapi-typescript writes into it
 */
export function pathsFile(document: JsonValue): OutputFile {
  return { path: "src/paths.ts", text: header + pathsText(document, library) };
}

const header =
  "/** The whole description as types, made by openapi-typescript. Use it with openapi-fetch and its family. */\n\n";
