import { basename, join } from "node:path";
import type { OutputFile } from "../../5-render/output-file.ts";
import { inBatches } from "../../6-write/batches.ts";
import { manifestPath, readManifest } from "../../6-write/manifest.ts";
import type { Diagnostic, LocationLookup } from "../../diagnostics/diagnostic.ts";
import { fileStamp, lastModified } from "../../host/file-stamp.ts";
import type { Host } from "../../host/host.ts";
import { sha256 } from "../../host/sha256.ts";
import type { Api } from "../apis.ts";
import { withFrames } from "./findings.ts";
import { type Input, isUnchanged } from "./recording-host.ts";

/** What a run was given and what it made, so that the same need not be done again. */
export interface Receipt {
  readonly inputs: readonly Input[];
  /** SHA-256 of the manifest, which has those of all other files. */
  readonly manifest: string;
  /** The stamp of every file of the package as it was left, by its path in it. */
  readonly outputs: Stamps;
  /** What it warned of, with positions and source lines. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run was about, for its receipt. */
export interface Run {
  /** Absent where nobody can tell whether they have changed. */
  readonly inputs: readonly Input[] | undefined;
  /** All files of the package. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly lookup: LocationLookup;
}

/** `null` for a file that was gone at once. */
export type Stamps = Readonly<Record<string, string | null>>;

export interface ReceiptsOptions {
  /** Where they are kept. */
  readonly folder: string;
  /** The file of the running program, which every build of it writes anew. */
  readonly program: string;
  readonly version: string;
  /** What paths are relative to. */
  readonly directory: string;
  readonly host: Host;
}

/** Receipts are for this machine and its user; whoever has none, or loses them, only has to wait longer. */
export class Receipts {
  readonly #options: ReceiptsOptions;

  constructor(options: ReceiptsOptions) {
    this.#options = options;
  }

  /** The receipt of the run that made the package of an API, if another run would do exactly the same. */
  async find(api: Api): Promise<Receipt | undefined> {
    const { host } = this.#options;
    const request = this.#request(api);
    const kept = await this.#read(api);
    if (kept === undefined || request === undefined || kept.request !== request) return undefined;
    const inputs = await inBatches(kept.receipt.inputs, (input) => isUnchanged(input, host));
    if (!inputs.every(Boolean)) return undefined;
    const { outputs } = kept.receipt;
    const touched = Object.keys(outputs).filter((path) => outputStamp(path, api) !== outputs[path]);
    if (touched.length === 0) return kept.receipt;
    // Touched is not changed: a checkout of another commit and back gives every file another time.
    if (!(await this.#haveSameContent(touched, api, kept.receipt))) return undefined;
    const receipt = { ...kept.receipt, outputs: stampOutputs(Object.keys(outputs), api) };
    await this.#write(api, receipt);
    return receipt;
  }

  /** Keeps the receipt of a run that has just written its files. */
  async keep(api: Api, { inputs, files, diagnostics, lookup }: Run): Promise<void> {
    const manifest = files.find(({ path }) => path === manifestPath);
    if (inputs === undefined || manifest === undefined) return;
    const outputs = stampOutputs(
      files.map(({ path }) => path),
      api,
    );
    const receipt = {
      inputs,
      manifest: sha256(manifest.text),
      outputs,
      diagnostics: withFrames(diagnostics, lookup),
    };
    await this.#write(api, receipt);
  }

  async #write(api: Api, receipt: Receipt): Promise<void> {
    const { host } = this.#options;
    const request = this.#request(api);
    if (request === undefined) return;
    const file = this.#file(api);
    const temporary = `${file}.${process.pid}`;
    try {
      await host.writeFile(temporary, JSON.stringify({ request, receipt }));
      await host.rename(temporary, file);
      await this.#removeOld();
    } catch {
      // Nobody promised a place for them: a home that cannot be written to is no mistake.
    }
  }

  async #read(api: Api): Promise<{ readonly request: string; readonly receipt: Receipt } | undefined> {
    try {
      return JSON.parse(new TextDecoder().decode(await this.#options.host.readFile(this.#file(api))));
    } catch {
      return undefined;
    }
  }

  async #haveSameContent(paths: readonly string[], { output }: Api, receipt: Receipt): Promise<boolean> {
    const { host } = this.#options;
    const hash = async (path: string) => sha256(await host.readFile(join(output, path)));
    if (!paths.every((path) => outputStamp(path, { output }))) return false;
    if ((await hash(manifestPath)) !== receipt.manifest) return false;
    const manifest = readManifest(new TextDecoder().decode(await host.readFile(join(output, manifestPath))));
    const isSame = await inBatches(
      paths.filter((path) => path !== manifestPath),
      async (path) => (await hash(path)) === manifest?.files.get(path),
    );
    return isSame.every(Boolean);
  }

  /** One for each package: that of the last run. */
  #file({ output }: Api): string {
    return join(this.#options.folder, `${basename(output)}-${sha256(output).slice(0, 16)}.json`);
  }

  /** All that a run depends on, apart from what it reads; absent if not all of it is data. */
  #request(api: Api): string | undefined {
    const { program, version, directory } = this.#options;
    let isData = true;
    const request = JSON.stringify(
      [version, program, fileStamp(program), directory, api],
      (_key, value: unknown) => {
        isData &&= isPlain(value);
        return isData ? value : undefined;
      },
    );
    return isData ? request : undefined;
  }

  /** Looks for what is a month old, once a day: where there are thousands, that takes as long as a small description. */
  async #removeOld(): Promise<void> {
    const { folder, host } = this.#options;
    const marker = join(folder, "cleaned");
    if (ageOf(marker) < day) return;
    await host.writeFile(marker, "");
    for (const name of await host.list(folder)) {
      if (ageOf(join(folder, name)) > 30 * day) await host.remove(join(folder, name));
    }
  }
}

/** In milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** How long ago a file was written, in milliseconds; without end if there is none. */
function ageOf(path: string): number {
  return Date.now() - (lastModified(path) ?? Number.NEGATIVE_INFINITY);
}

/** Whether JSON says all of it: not of a function of a config, nor of a regular expression. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return typeof value !== "function" && typeof value !== "bigint";
  }
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** The stamps of the files of a package. */
function stampOutputs(paths: readonly string[], { output }: Pick<Api, "output">): Stamps {
  return Object.fromEntries(paths.map((path) => [path, outputStamp(path, { output }) ?? null]));
}

/** Joined as text, because `join` costs as much as looking. */
function outputStamp(path: string, { output }: Pick<Api, "output">): string | undefined {
  return fileStamp(`${output}/${path}`);
}
