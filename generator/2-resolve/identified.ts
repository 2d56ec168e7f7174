import { pathToFileURL } from "node:url";
import { isObject, type JsonObject, type JsonValue, member } from "../1-load/json.ts";
import { isUrl } from "../1-load/network.ts";
import { formatPointer, parsePointer } from "../1-load/pointer.ts";
import type { Sources } from "../1-load/sources.ts";
import { standardInput } from "../1-load/standard-input.ts";
import { applyEdits } from "./edit.ts";
import { Identifiers, mayHaveIdentifiers } from "./identifiers.ts";
import type { Address } from "./reference.ts";
import type { Region } from "./region.ts";
import { description } from "./structure.ts";

/** The schemas of all regions that have an `$id` or an `$anchor`, so that references can lead to them. */
export class IdentifiedSchemas {
  readonly #sources: Sources;
  /** OpenAPI 3.0 knows no identifiers. */
  readonly #isKnown: boolean;
  readonly #indexes = new Map<Region, Identifiers>();

  constructor(sources: Sources, root: JsonObject) {
    this.#sources = sources;
    this.#isKnown = !String(member(root, "openapi")).startsWith("3.0");
  }

  /** Whether there are none. */
  get isEmpty(): boolean {
    return this.#indexes.size === 0;
  }

  /** Reads the identifiers of a region. */
  add(region: Region): void {
    const { address, value, shape } = region;
    const text = this.#sources.get(address.file)?.text ?? "";
    if (!this.#isKnown || !mayHaveIdentifiers(text)) return;
    this.#indexes.set(region, new Identifiers(value, { shape, uri: uriOf(address.file) }));
  }

  /** What a reference at a path of a region leads to by its URI; `undefined` if no schema is known by that. */
  resolve(reference: string, region: Region, path: readonly (string | number)[]): Address | undefined {
    const uri = this.#indexes.get(region)?.absolute(reference, formatPointer(path));
    if (uri === undefined) return undefined;
    // Its own region first: it may be there in another one too.
    for (const [{ address }, index] of [...this.#indexes].sort(([left]) => (left === region ? -1 : 0))) {
      const tokens = parsePointer(index.find(uri) ?? "-");
      if (tokens) return { file: address.file, tokens: [...address.tokens, ...tokens] };
    }
    return undefined;
  }
}

/** What a bundle knows of identifiers: nothing, where its schemas have none. */
export function identifySchemas(
  document: JsonObject,
  { isEmpty }: IdentifiedSchemas,
): { readonly document: JsonObject; readonly identifiers?: Identifiers } {
  if (isEmpty) return { document };
  const identifiers = new Identifiers(document, { shape: description, uri: "bundle:///description" });
  // All references are pointers into the document now, which beside an `$id` would mean something else.
  const edits = identifiers.identified.map((pointer) => ({
    path: parsePointer(pointer) ?? [],
    change: (schema: JsonValue) => withoutMember(schema, "$id"),
  }));
  const changed = applyEdits(document, edits);
  return { document: isObject(changed) ? changed : document, identifiers };
}

function withoutMember(value: JsonValue, name: string): JsonValue {
  return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) : value;
}

/** What `$id`s of a file are relative to. */
function uriOf(file: string): string {
  if (isUrl(file)) return file;
  return file === standardInput ? "stdin:///description" : pathToFileURL(file).href;
}
