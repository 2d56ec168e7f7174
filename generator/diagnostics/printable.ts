/**
 * What can change a terminal instead of being shown: controls (escape sequences start with one), marks that
 * reorder or hide text, line separators, and halves of surrogate pairs.
 */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/** Text of a description, safe to show on a terminal: what is unprintable is replaced visibly, not removed. */
export function printable(text: string): string {
  return text.replace(unprintable, replacement);
}

function replacement(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
