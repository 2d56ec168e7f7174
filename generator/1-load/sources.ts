import type { Diagnostics } from "../diagnostics/collector.ts";
import type { LocationLookup } from "../diagnostics/print.ts";
import type { Host } from "../host/host.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { load } from "./load.ts";
import type { SourceDocument } from "./source-document.ts";

/** The name of standard input among the files. */
export const standardInput = "<stdin>";

/** A file that was read, or why it was not. */
export type SourceResult =
  | { readonly kind: "document"; readonly document: SourceDocument }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly reason: string };

/** The files of a description, each read once. */
export class Sources {
  readonly #host: Host;
  readonly #options: { limits: Limits; diagnostics: Diagnostics };
  readonly #results = new Map<string, Promise<SourceResult>>();
  readonly #documents = new Map<string, SourceDocument>();

  constructor(host: Host, diagnostics: Diagnostics, limits: Limits = defaultLimits) {
    this.#host = host;
    this.#options = { limits, diagnostics };
  }

  /** Reads a file, or standard input, when it is asked for the first time. */
  read(file: string): Promise<SourceResult> {
    const known = this.#results.get(file);
    if (known !== undefined) return known;
    const result = this.#read(file);
    this.#results.set(file, result);
    return result;
  }

  /** A file that has been read. */
  get(file: string): SourceDocument | undefined {
    return this.#documents.get(file);
  }

  /** For printing diagnostics. */
  readonly lookup: LocationLookup = ({ file, pointer, at, position }) => {
    const document = this.#documents.get(file);
    if (document === undefined) return undefined;
    return { position: position ?? document.locate(pointer, at), text: document.text };
  };

  async #read(file: string): Promise<SourceResult> {
    let bytes: Uint8Array;
    try {
      bytes = await (file === standardInput ? this.#host.readStandardInput() : this.#host.readFile(file));
    } catch (error) {
      return failure(error);
    }
    const document = await load(file, bytes, this.#options);
    this.#documents.set(file, document);
    return { kind: "document", document };
  }
}

function failure(error: unknown): SourceResult {
  if (!(error instanceof Error && "code" in error)) throw error;
  return error.code === "ENOENT" ? { kind: "missing" } : { kind: "unreadable", reason: String(error.code) };
}
