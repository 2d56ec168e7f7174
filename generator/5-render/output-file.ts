import { sha256 } from "../host/sha256.ts";

/** A file of the generated package. */
export interface OutputFile {
  /** Relative to the package, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A file with its hash, which whichever thread made it has found too. */
export interface HashedFile extends OutputFile {
  /** SHA-256 of the text, in hexadecimal. */
  readonly sha256: string;
}

export function hashed(file: OutputFile): HashedFile {
  return { ...file, sha256: sha256(file.text) };
}
