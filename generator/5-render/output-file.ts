import { sha256 } from "../host/sha256.ts";

/** A file of the generated package. */
export interface OutputFile {
  /** Relative to the package, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A file as it is written. It is encoded once: for its hash, for the other thread and for the disk. */
export interface EncodedFile {
  readonly path: string;
  /** The text in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A file of the package, whose text is there for whoever asks for it. */
export class GeneratedFile implements OutputFile, EncodedFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;

  constructor({ path, bytes, sha256 }: EncodedFile) {
    this.path = path;
    this.bytes = bytes;
    this.sha256 = sha256;
  }

  get text(): string {
    return decode(this.bytes);
  }
}

export function encodeFile(file: OutputFile): GeneratedFile {
  if (file instanceof GeneratedFile) return file;
  const bytes = encode(file.text);
  return new GeneratedFile({ path: file.path, bytes, sha256: sha256(bytes) });
}

/** Keeps a byte order mark: a file that has gained one was edited. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-8 as text. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

const encoder = new TextEncoder();

/** Large enough for hundreds of files: memory is asked for seldom, and another thread gets few pieces of it. */
const slabBytes = 4 * 1024 * 1024;

let slab = new Uint8Array(0);

/** Text as UTF-8, beside that of other files in the same memory. */
function encode(text: string): Uint8Array<ArrayBuffer> {
  // A code unit takes three bytes at the most. What is left over was never touched, and costs nothing.
  const most = 3 * text.length;
  if (slab.length < most) slab = new Uint8Array(Math.max(slabBytes, most));
  const { written } = encoder.encodeInto(text, slab);
  const bytes = slab.subarray(0, written);
  slab = slab.subarray(written);
  return bytes;
}
