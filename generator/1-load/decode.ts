import { isUtf8 } from "node:buffer";

/** What bytes say as UTF-8, without byte order mark, and where they stop being UTF-8. */
interface Decoded {
  readonly text: string;
  readonly mistake?: { readonly encoding: "UTF-16" | undefined; readonly offset: number };
}

export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { text: "", mistake: { encoding: "UTF-16", offset: 0 } };
  // A quarter of the time that a fatal TextDecoder takes.
  const decoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  const text = decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded;
  if (isUtf8(bytes)) return { text };
  return { text, mistake: { encoding: undefined, offset: text.indexOf("\ufffd") } };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
