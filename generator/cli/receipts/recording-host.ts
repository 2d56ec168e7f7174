import { resolve } from "node:path";
import { fileStamp, settledStamp } from "../../host/file-stamp.ts";
import type { Host } from "../../host/host.ts";
import { sha256 } from "../../host/sha256.ts";

/** Something that was read, and what it was. */
export interface Input {
  /** `file`: its bytes; `folder`: the names of all files below it. */
  readonly kind: "file" | "folder" | "standard input";
  /** Absolute; empty for standard input. */
  readonly path: string;
  /** SHA-256; absent where there was nothing to read. */
  readonly hash?: string;
  /** Of a file, as it was before it was read: as long as it has this stamp, nobody needs to read it. */
  readonly stamp?: string;
}

/** What was read through a host, for as long as it takes. */
export interface Recording {
  readonly host: Host;
  /** Everything read so far; absent if some of it came over the network, where nobody can tell whether it has changed. */
  readonly inputs: () => readonly Input[] | undefined;
}

/** Notes down what is read. */
export function record(host: Host): Recording {
  const inputs = new Map<string, Input>();
  let isLocal = true;
  const note = async <Result>(input: Input, read: Promise<Result>, hash: (result: Result) => string) => {
    const key = `${input.kind} ${input.path}`;
    try {
      const result = await read;
      inputs.set(key, { ...input, hash: hash(result) });
      return result;
    } catch (error) {
      inputs.set(key, input);
      throw error;
    }
  };
  const { request } = host;
  return {
    inputs: () => (isLocal ? [...inputs.values()] : undefined),
    host: {
      ...host,
      readFile: (path) => {
        const stamp = settledStamp(path);
        const input: Input = { kind: "file", path: resolve(path), ...(stamp !== undefined && { stamp }) };
        return note(input, host.readFile(path), sha256);
      },
      list: (path) => note({ kind: "folder", path: resolve(path) }, host.list(path), hashOfNames),
      readStandardInput: () => note({ kind: "standard input", path: "" }, host.readStandardInput(), sha256),
      ...(request && {
        request: (url, limits) => {
          isLocal = false;
          return request(url, limits);
        },
      }),
    },
  };
}

/** Whether what can be read now is what was read then. */
export async function isUnchanged({ kind, path, hash, stamp }: Input, host: Host): Promise<boolean> {
  if (stamp !== undefined && fileStamp(path) === stamp) return true;
  return (await currentHash(kind, path, host)) === hash;
}

async function currentHash(kind: Input["kind"], path: string, host: Host): Promise<string | undefined> {
  try {
    switch (kind) {
      case "file":
        return sha256(await host.readFile(path));
      case "folder":
        return hashOfNames(await host.list(path));
      case "standard input":
        return sha256(await host.readStandardInput());
    }
  } catch {
    return undefined;
  }
}

function hashOfNames(names: readonly string[]): string {
  return sha256(JSON.stringify(names));
}
