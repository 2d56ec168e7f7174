import type { JsonValue } from "../1-load/json.ts";
import { formatPointer, parsePointer, valueAt } from "../1-load/pointer.ts";
import type { Sources } from "../1-load/sources.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import type { Address } from "./reference.ts";

/** Which file each part of the bundle comes from. */
export class Origins {
  readonly #rootFile: string;
  readonly #sources: Sources;
  readonly #addresses = new Map<string, Address>();

  constructor(rootFile: string, sources: Sources) {
    this.#rootFile = rootFile;
    this.#sources = sources;
  }

  /** What stands at the pointer, and all in it, comes from the address. */
  set(pointer: string, address: Address): void {
    this.#addresses.set(pointer, address);
  }

  /** The place in a file of what stands at a pointer into the bundle. */
  locate(pointer: string, at: Location["at"] = "value"): Location {
    const tokens = parsePointer(pointer) ?? [];
    const location = this.#locate(tokens, tokens.length);
    if (at === "value" || !this.#addresses.has(pointer)) return { ...location, at };
    // The key of something from another file stands in front of its `$ref`, if it stands there at all.
    const inFront = this.#locate(tokens, tokens.length - 1);
    return this.#exists(inFront) ? { ...inFront, at } : { ...location, at };
  }

  #locate(tokens: readonly string[], known: number): Location {
    for (let length = known; length > 0; length--) {
      const address = this.#addresses.get(formatPointer(tokens.slice(0, length)));
      if (address === undefined) continue;
      return { file: address.file, pointer: formatPointer([...address.tokens, ...tokens.slice(length)]) };
    }
    return { file: this.#rootFile, pointer: formatPointer(tokens) };
  }

  #exists({ file, pointer }: Location): boolean {
    const root: JsonValue | undefined = this.#sources.get(file)?.value;
    return root !== undefined && valueAt(root, parsePointer(pointer) ?? []) !== undefined;
  }
}
