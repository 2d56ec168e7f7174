import { type Printable, reveal } from "./escape.ts";

/**
 * Escapers for the contexts of HTML. Attributes are always double-quoted in our templates; the single quote is
 * replaced all the same, so that a template with the other kind is no hole.
 */

const replacements: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that HTML forbids, and those that reorder the line on screen (Trojan Source, CVE-2021-42574). */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Most texts have nothing to replace: to look for it all at once takes a fraction of the time. */
const suspect = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;
const special = new RegExp(`${suspect.source}|[&<>"']`);
const specialInAttribute = new RegExp(`${special.source}|[\\n\\t]`);

/** Shows what cannot be shown as U+FFFD, in any text that people read. */
export function replaceUnprintable(raw: string): string {
  if (!suspect.test(raw)) return raw;
  return raw.replace(/\r\n?/g, "\n").replace(unprintable, "\ufffd");
}

/** Text of an element. */
export function escapeHtml(value: Printable): string {
  const raw = reveal(value);
  if (!special.test(raw)) return raw;
  return replaceUnprintable(raw).replace(/[&<>"']/g, (character) => replacements[character] ?? "");
}

/** The value of a quoted attribute that is no URL and no script: line ends are kept as references. */
export function escapeAttribute(value: Printable): string {
  const raw = reveal(value);
  if (!specialInAttribute.test(raw)) return raw;
  return escapeHtml(raw).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** The value of `href`: the URL where it is harmless, `#` where it is not. */
export function escapeUrl(value: Printable): string {
  const url = reveal(value);
  return isHarmlessUrl(url) ? escapeAttribute(url) : "#";
}

/**
 * Whether following a link to it can do no more than show a page: http, https, mailto, or relative to this page.
 * Browsers drop tabs, line ends and leading spaces from a URL and read `\` as `/`, so a URL with any of them is
 * refused; so is `//host`, which on a page read from disk names a computer in the local network.
 */
export function isHarmlessUrl(url: string): boolean {
  if (/[\u0000-\u0020\u007f-\u009f\\]/.test(url) || url.startsWith("//")) return false;
  const scheme = /^([^/?#]*?):/.exec(url)?.[1];
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme);
}
