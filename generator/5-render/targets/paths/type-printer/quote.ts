/** What a string literal cannot hold as it is, or what TypeScript's printer escapes for everyone's sake. */
const escaped = /[\\"\u0000-\u001f\u0080-\uffff]/g;

const shortEscapes: Readonly<Record<string, string>> = {
  "\t": "\\t",
  "\v": "\\v",
  "\f": "\\f",
  "\b": "\\b",
  "\r": "\\r",
  "\n": "\\n",
  "\\": "\\\\",
  '"': '\\"',
};

/** A string literal, as TypeScript's printer writes one: in ASCII. */
export function quote(text: string): string {
  return `"${text.replace(escaped, (character, offset: number) => {
    if (character === "\0") return isDigit(text.charCodeAt(offset + 1)) ? "\\x00" : "\\0";
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return shortEscapes[character] ?? `\\u${code}`;
  })}"`;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
