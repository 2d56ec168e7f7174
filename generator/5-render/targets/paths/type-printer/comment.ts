import { indentSize, type TextWriter } from "./text-writer.ts";

/** Everything that ends a line in TypeScript. */
const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

/**
 * Writes a comment as TypeScript's printer lays one out: the lines after the first keep their own indentation, on top of
 * that of the place, and lose the white space at their ends.
 */
export function writeComment(text: string, writer: TextWriter): void {
  const lines = `/*${text}*/`.split(lineBreak);
  for (const [index, line] of lines.entries()) {
    if (index > 0) writer.writeRaw(" ".repeat(writer.indent * indentSize + indentOf(line)));
    const trimmed = line.trim();
    if (trimmed === "") writer.writeRaw("\n");
    else writer.write(trimmed);
    if (index < lines.length - 1) writer.writeLine();
  }
  writer.writeLine();
}

/** How far a line is indented, in spaces; a tab leads to the next multiple of four. */
function indentOf(line: string): number {
  let indent = 0;
  for (let index = 0; isWhiteSpace(line.charCodeAt(index)); index += 1) {
    indent += line[index] === "\t" ? indentSize - (indent % indentSize) : 1;
  }
  return indent;
}

/** What TypeScript takes for white space within a line: more than `trim` does. */
function isWhiteSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
