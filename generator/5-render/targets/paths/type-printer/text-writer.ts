/** Text in lines, each indented when something is written to it: what TypeScript's printer calls a text writer. */
export class TextWriter {
  #text = "";
  #isAtLineStart = true;
  /** How many levels the next line is indented by. */
  indent = 0;

  get text(): string {
    return this.#text;
  }

  write(text: string): void {
    if (text === "") return;
    this.#text += this.#isAtLineStart ? `${indentation(this.indent)}${text}` : text;
    this.#isAtLineStart = endsLine(text);
  }

  /** Without the indentation, even at the start of a line. */
  writeRaw(text: string): void {
    this.#text += text;
    this.#isAtLineStart = endsLine(text);
  }

  /** Ends the line, if anything is on it. */
  writeLine(): void {
    if (this.#isAtLineStart) return;
    this.#text += "\n";
    this.#isAtLineStart = true;
  }
}

/** Spaces of a level. */
export const indentSize = 4;

const indentations = [""];

function indentation(level: number): string {
  for (let next = indentations.length; next <= level; next += 1) {
    indentations.push(" ".repeat(next * indentSize));
  }
  return indentations[level] ?? "";
}

function endsLine(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x0a || last === 0x0d || last === 0x2028 || last === 0x2029;
}
