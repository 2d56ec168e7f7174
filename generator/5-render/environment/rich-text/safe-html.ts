import { isHarmlessUrl } from "../escape-html.ts";

/**
 * The little HTML that descriptions are written in (Stripe's, for one): a piece of it is a tag from the safe set or
 * text. What is not in the set, or not well formed, is text and gets shown as it was written; so nothing depends on
 * this reader understanding HTML as a browser does.
 */
export type HtmlPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly tag: SafeTag; readonly href?: string; readonly source: string }
  | { readonly kind: "close"; readonly tag: SafeTag; readonly source: string };

export type SafeTag = (typeof safeTags)[number];

const safeTags = ["a", "b", "br", "code", "em", "i", "li", "ol", "p", "strong", "ul"] as const;

const tagPattern = /<(\/?)([A-Za-z][A-Za-z0-9]*)((?:[^<>"']|"[^"<>]*"|'[^'<>]*')*)>/g;
const hrefPattern = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** Cuts HTML into pieces. All attributes are dropped but a harmless `href`. */
export function readHtml(source: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let end = 0;
  for (const match of source.matchAll(tagPattern)) {
    const [written = "", slash, name = "", attributes = ""] = match;
    const tag = safeTags.find((safe) => safe === name.toLowerCase());
    if (tag === undefined) continue;
    if (match.index > end) pieces.push(textPiece(source.slice(end, match.index)));
    end = match.index + written.length;
    if (slash === "/") pieces.push({ kind: "close", tag, source: written });
    else pieces.push({ kind: "open", tag, source: written, ...hrefOf(tag, attributes) });
  }
  if (end < source.length) pieces.push(textPiece(source.slice(end)));
  return pieces;
}

function textPiece(source: string): HtmlPiece {
  return { kind: "text", text: decodeReferences(source) };
}

function hrefOf(tag: SafeTag, attributes: string): { href?: string } {
  const match = tag === "a" ? hrefPattern.exec(attributes) : null;
  const href = match && decodeReferences(match[1] ?? match[2] ?? "");
  return href && isHarmlessUrl(href) ? { href } : {};
}

const namedReferences: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  nbsp: "\u00a0",
  quot: '"',
};

/** The few references that people write; others stay as they are, and are shown so. */
function decodeReferences(source: string): string {
  return source.replace(
    /&(?:(amp|apos|gt|lt|nbsp|quot)|#(\d{1,6})|#x([\da-f]{1,5}));/gi,
    (written, ...found) => {
      const [name, decimal, hexadecimal] = found as (string | undefined)[];
      if (name !== undefined) return namedReferences[name.toLowerCase()] ?? written;
      const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? "0", 16);
      return point > 0x1f && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : "\ufffd";
    },
  );
}
