/**
 * Many descriptions close a bracket below its key, or go on with a text there, which YAML 1.2 forbids and most readers
 * let pass:
 *
 * ```yaml
 * required: [
 *   id
 * ]
 * ```
 *
 * Gives the same text with such lines joined to those before them, and without tabs in brackets. A space takes the
 * place of each character that goes, so that every offset stays what it was.
 */
export function joinLines(text: string): string {
  const scanner = new Scanner(text);
  while (!scanner.isDone) scanner.readLine();
  return scanner.result();
}

class Scanner {
  readonly #text: string;
  #position = 0;
  /** The offsets of characters that become spaces. */
  readonly #blanks: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get isDone(): boolean {
    return this.#position >= this.#text.length;
  }

  result(): string {
    let joined = "";
    let end = 0;
    for (const offset of this.#blanks.sort((a, b) => a - b)) {
      joined += `${this.#text.slice(end, offset)} `;
      end = offset + 1;
    }
    return joined + this.#text.slice(end);
  }

  /** A line of block style, and all that belongs to the value that begins in it. */
  readLine(): void {
    const start = this.#position;
    this.#take(/ */y);
    // A value in a line of its own stands further in than something above; how far is not known, nor needed.
    let parent = this.#position - start - 1;
    for (let at = this.#position; this.#take(/[-?](?=[ \t\r\n]|$)[ \t]*/y); at = this.#position)
      parent = at - start;
    if (this.#position === start) this.#take(/---(?=[ \t\r\n]|$)[ \t]*/y);
    this.#readNode(start, parent);
    this.#nextLine();
  }

  /** A key with its value, or a value: what is behind an indicator. Lines of it stand further in than `parent`. */
  #readNode(lineStart: number, parent: number): void {
    const start = this.#position;
    if (this.#takeKey()) this.#readValue(start - lineStart);
    else this.#readValue(parent);
  }

  #takeKey(): boolean {
    if (this.#take(/(?:[&!]\S*[ \t]+)*(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')[ \t]*:(?=[ \t\r\n]|$)/y))
      return true;
    return this.#take(
      /(?![#[{"'|>%@`])(?:[^\s#:]|:(?![ \t\r\n]|$)|#(?<=\S#)|[ \t]+(?![#\s]))+[ \t]*:(?=[ \t\r\n]|$)/y,
    );
  }

  #readValue(parent: number): void {
    this.#take(/[ \t]*(?:[&!]\S*[ \t]*)*/y);
    const start = this.#position;
    switch (this.#text[start]) {
      case '"':
      case "'":
        this.#takeQuoted();
        this.#join(start, parent, []);
        break;
      case "[":
      case "{":
        this.#readFlow(parent);
        break;
      case undefined:
      case "#":
      case "\r":
      case "\n":
        break;
      default:
        // Plain or block text: what is further in belongs to it, whatever it looks like.
        this.#nextLine();
        while (!this.isDone && this.#isDeeper(parent)) this.#nextLine();
        // The caller takes the rest of this line, which is none.
        this.#position--;
    }
  }

  #readFlow(parent: number): void {
    const start = this.#position;
    const comments: [number, number][] = [];
    let depth = 0;
    let isTokenStart = true;
    do {
      const at = this.#position;
      const character = this.#text[at] ?? "";
      if (isTokenStart && (character === '"' || character === "'")) this.#takeQuoted();
      else if (character === "#" && /\s/.test(this.#text[at - 1] ?? "")) {
        this.#take(/[^\n]*/y);
        comments.push([at, this.#position]);
      } else this.#position++;
      if (character === "\t") this.#blanks.push(at);
      if ("[{".includes(character)) depth++;
      if ("]}".includes(character)) depth--;
      if (!/\s/.test(character)) isTokenStart = "[{,:".includes(character);
    } while (depth > 0 && !this.isDone);
    this.#join(start, parent, comments);
  }

  #takeQuoted(): void {
    if (!this.#take(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'/y)) this.#position = this.#text.length;
  }

  /** Joins the lines from an offset to here that are not further in than `parent`. */
  #join(start: number, parent: number, comments: readonly [number, number][]): void {
    let isJoined = false;
    for (
      let at = this.#text.indexOf("\n", start);
      at >= 0 && at < this.#position;
      at = this.#text.indexOf("\n", at + 1)
    ) {
      const indentation = /[ ]*/y;
      indentation.lastIndex = at + 1;
      const [spaces = ""] = indentation.exec(this.#text) ?? [];
      const isBlank = /[\r\n]/.test(this.#text[at + 1 + spaces.length] ?? "\n");
      if (isBlank || spaces.length > parent) continue;
      isJoined = true;
      this.#blanks.push(at);
      if (this.#text[at - 1] === "\r") this.#blanks.push(at - 1);
    }
    if (!isJoined) return;
    // A comment would swallow the line that is joined to it.
    for (const [from, to] of comments) for (let at = from; at < to; at++) this.#blanks.push(at);
  }

  #isDeeper(parent: number): boolean {
    const line = /( *)(\S?)/y;
    line.lastIndex = this.#position;
    const [, spaces = "", first = ""] = line.exec(this.#text) ?? [];
    return first === "" || spaces.length > parent;
  }

  #nextLine(): void {
    const end = this.#text.indexOf("\n", this.#position);
    this.#position = end < 0 ? this.#text.length : end + 1;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#position;
    const taken = pattern.test(this.#text) && pattern.lastIndex > this.#position;
    if (taken) this.#position = pattern.lastIndex;
    return taken;
  }
}
