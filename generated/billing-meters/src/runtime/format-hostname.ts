import { decodePunycode, punycodeLength } from "./punycode.js";

/** `format: hostname`: RFC 1123 labels; what one says in Punycode (RFC 5891) has to be a host name too. */
export function isHostname(text: string): boolean {
  return text.length <= 253 && /^[\x00-\x7f]*$/.test(text) && areLabels(text.split("."));
}

/** `format: idn-hostname`: RFC 5890, letters of any script; the dots may be those of East Asian scripts. */
export function isIdnHostname(text: string): boolean {
  const labels = text.split(/[.\u3002\uff0e\uff61]/);
  const length = labels.reduce((sum, label) => sum + asciiLength(label) + 1, -1);
  return length <= 253 && areLabels(labels);
}

function areLabels(labels: readonly string[]): boolean {
  const decoded = labels.map((label) => (/^xn--/i.test(label) ? decodePunycode(label.slice(4)) : label));
  const isBidirectional = decoded.some((label) => label !== undefined && rightToLeft.test(label));
  return decoded.every((label, index) => {
    if (label === undefined || asciiLength(labels[index] ?? "") > 63) return false;
    if (isBidirectional && !followsBidiRule(label)) return false;
    if (label === labels[index]) return isLabel(label);
    // What is in Punycode must need it, and have no other spelling.
    const isCanonical = isInternational(label) && asciiLength(label) === labels[index]?.length;
    return isCanonical && isLabel(label);
  });
}

function asciiLength(label: string): number {
  return isInternational(label) ? 4 + punycodeLength(label) : label.length;
}

function isInternational(label: string): boolean {
  return /[^\x00-\x7f]/.test(label);
}

function isLabel(label: string): boolean {
  if (!isInternational(label)) return /^(?!..--)[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(label);
  if (/^-|-$|^..--|^\p{M}/u.test(label) || label !== label.normalize("NFC")) return false;
  return Array.from(label).every(isAllowed) && fitsContext(label);
}

/** RFC 5892, section 3: letters, digits and marks of any script that no other characters stand for. */
function isAllowed(character: string): boolean {
  if (/[-ßς\u06fd\u06fe\u0f0b\u3007\u00b7\u0375\u05f3\u05f4\u30fb\u200c\u200d]/.test(character)) return true;
  if (/[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/.test(character))
    return false;
  const folded = character.normalize("NFKC").toLowerCase().normalize("NFKC");
  return (
    character === folded &&
    /^[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}]$/u.test(character) &&
    !/\p{Default_Ignorable_Code_Point}/u.test(character)
  );
}

/** Characters that are allowed beside certain others only: RFC 5892, appendix A. */
const contexts: readonly (readonly [character: RegExp, context: RegExp])[] = [
  [/\u00b7/g, /(?<=l)\u00b7(?=l)/g],
  [/\u0375/g, /\u0375(?=\p{Script=Greek})/gu],
  [/[\u05f3\u05f4]/g, /(?<=\p{Script=Hebrew})[\u05f3\u05f4]/gu],
  [
    /[\u200c\u200d]/g,
    /(?<=[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\u2d7f\ua806\ua8c4\ua953\ua9c0\uaaf6\uabed])[\u200c\u200d]|(?<=[\p{Script=Arabic}\p{Script=Syriac}]\p{Mn}*)\u200c(?=\p{Mn}*[\p{Script=Arabic}\p{Script=Syriac}])/gu,
  ],
];

function fitsContext(label: string): boolean {
  const isSurrounded = contexts.every(
    ([character, context]) => count(label, character) === count(label, context),
  );
  const hasKana = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  const isDotted = label.includes("\u30fb") && !hasKana.test(label.replaceAll("\u30fb", ""));
  return isSurrounded && !isDotted && !(/[\u0660-\u0669]/.test(label) && /[\u06f0-\u06f9]/.test(label));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Letters of scripts that are written from right to left, and the digits of Arabic. */
const rightToLeft =
  /(?![\u06f0-\u06f9])[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u0660-\u0669]/u;

/** RFC 5893, section 2: where any label is written from right to left, no label may mix directions. */
function followsBidiRule(label: string): boolean {
  if (/^[\p{Nd}\p{M}]/u.test(label)) return false;
  if (!rightToLeft.test(label)) return true;
  const letters = label.replace(/[\p{M}\p{Join_Control}\d\u06f0-\u06f9-]/gu, "");
  const isMixed = Array.from(letters).some((letter) => !rightToLeft.test(letter));
  return (
    !isMixed && !(/[\d\u06f0-\u06f9]/.test(label) && /[\u0660-\u0669]/.test(label)) && !label.endsWith("-")
  );
}
