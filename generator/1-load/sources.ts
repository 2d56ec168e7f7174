import { isAbsolute, relative } from "node:path";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { LocationLookup } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host/host.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { load } from "./load.ts";
import { isUrl, type NetworkOptions, readUrl } from "./network.ts";
import type { SourceDocument } from "./source-document.ts";
import { standardInput } from "./standard-input.ts";

/** A file that was read, or why it was not. */
export type SourceResult =
  | { readonly kind: "document"; readonly document: SourceDocument }
  | { readonly kind: "missing" }
  /** A link in the folder of the description leads out of it. */
  | { readonly kind: "outside" }
  | { readonly kind: "unreadable"; readonly reason: string };

export interface SourceOptions {
  readonly diagnostics: Diagnostics;
  readonly limits?: Limits | undefined;
  /** Default: no origin. */
  readonly network?: NetworkOptions | undefined;
}

/** The files of a description, each read once. */
export class Sources {
  readonly #host: Host;
  readonly #options: { limits: Limits; diagnostics: Diagnostics };
  readonly #network: NetworkOptions;
  readonly #results = new Map<string, Promise<SourceResult>>();
  readonly #documents = new Map<string, SourceDocument>();
  readonly #realFolders = new Map<string, Promise<string>>();

  constructor(host: Host, { diagnostics, limits = defaultLimits, network = { origins: [] } }: SourceOptions) {
    this.#host = host;
    this.#options = { limits, diagnostics };
    this.#network = network;
  }

  /**
   * Reads a file, a URL or standard input when it is asked for the first time. With a folder, nothing outside of it
   * is read, wherever links lead.
   */
  read(file: string, folder?: string): Promise<SourceResult> {
    const known = this.#results.get(file);
    if (known !== undefined) return known;
    const result = this.#read(file, folder).catch(failure);
    this.#results.set(file, result);
    return result;
  }

  /** A file that has been read. */
  get(file: string): SourceDocument | undefined {
    return this.#documents.get(file);
  }

  /** From now on a file says what it says once it is changed. */
  replace(document: SourceDocument): void {
    this.#documents.set(document.file, document);
    this.#results.set(document.file, Promise.resolve({ kind: "document", document }));
  }

  /** For printing diagnostics. */
  readonly lookup: LocationLookup = ({ file, pointer, at, position }) => {
    const document = this.#documents.get(file);
    if (document === undefined) return undefined;
    return { position: position ?? document.locate(pointer, at), text: document.text };
  };

  async #read(file: string, folder: string | undefined): Promise<SourceResult> {
    if (isUrl(file)) return this.#readUrl(file);
    if (file === standardInput) return this.#load(file, await this.#host.readStandardInput());
    const { kind, bytes, realPath } = await this.#host.entry(file);
    if (kind === "folder") return { kind: "unreadable", reason: "it is a folder" };
    if (folder !== undefined) {
      // What a reference leads to: a pipe or a device would keep us waiting.
      if (kind === "other") return { kind: "unreadable", reason: "it is no file" };
      if (!isInside(realPath, await this.#realFolder(folder))) return { kind: "outside" };
    }
    // A file that is too large is not even read.
    const content = bytes > this.#options.limits.bytes ? { length: bytes } : await this.#host.readFile(file);
    return this.#load(file, content);
  }

  async #readUrl(file: string): Promise<SourceResult> {
    const { limits } = this.#options;
    const result = await readUrl(file, this.#host, { bytes: limits.bytes, network: this.#network });
    return result.kind === "read" ? this.#load(file, result.bytes, result.url) : result;
  }

  async #load(file: string, bytes: Uint8Array | { length: number }, base = file): Promise<SourceResult> {
    const document = { ...(await load(file, bytes, this.#options)), base };
    this.#documents.set(file, document);
    return { kind: "document", document };
  }

  #realFolder(folder: string): Promise<string> {
    const known = this.#realFolders.get(folder);
    if (known !== undefined) return known;
    const path = this.#host.entry(folder).then(({ realPath }) => realPath);
    this.#realFolders.set(folder, path);
    return path;
  }
}

/** Whether a path leads to something in a folder, by the names in both. */
export function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return path !== "" && path !== ".." && !/^\.\.[/\\]/.test(path) && !isAbsolute(path);
}

function failure(error: unknown): SourceResult {
  if (!(error instanceof Error && "code" in error)) throw error;
  const code = String(error.code);
  // A path that goes on behind a file leads nowhere.
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  return { kind: "unreadable", reason: reasons.get(code) ?? code };
}

const reasons = new Map([
  ["EACCES", "permission is denied"],
  ["EFBIG", "it is too large"],
  ["ETIMEDOUT", "the server does not answer in time"],
  ["ECONNREFUSED", "the server refuses the connection"],
  ["ENOTFOUND", "there is no such host"],
  ["ELOOP", "its links lead in a circle"],
]);
