import { type CharacterSet, charactersOf } from "./character-set.ts";

/** Ways that a text may go: `a|b` has two. */
export type Alternatives = readonly Sequence[];

interface Sequence {
  /** Nothing but the beginning of a text fits: it starts with `^`. */
  readonly isAnchored: boolean;
  readonly pieces: readonly Piece[];
}

/** A part of a pattern that may be repeated. */
export type Piece = Atom | Group;

interface Repeated {
  readonly least: number;
  readonly most: number;
}

/** What matches one character. */
export interface Atom extends Repeated {
  readonly kind: "atom";
  readonly characters: CharacterSet;
}

export interface Group extends Repeated {
  readonly kind: "group";
  readonly alternatives: Alternatives;
}

const token =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?(?::|<?[=!]|<[^>]*>))?|[\s\S]/uy;
const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;

/** Takes a pattern apart. Undefined if it refers back or looks around, which the caller cannot reason about. */
export function readPattern(pattern: string, flags: string): Alternatives | undefined {
  let position = 0;

  function readAlternatives(): Alternatives | undefined {
    const sequences: Sequence[] = [];
    for (;;) {
      const sequence = readSequence();
      if (sequence === undefined) return undefined;
      sequences.push(sequence);
      if (pattern[position] !== "|") return sequences;
      position++;
    }
  }

  function readSequence(): Sequence | undefined {
    const pieces: Piece[] = [];
    const isAnchored = pattern[position] === "^";
    while (position < pattern.length && pattern[position] !== "|" && pattern[position] !== ")") {
      const text = next();
      // A place between two characters: what can stand there is decided by what stands beside it.
      if (/^(?:[$^]|\\[bB])$/.test(text)) continue;
      if (/^\\(?:[1-9]|k)|^\(\?<?[=!]/.test(text)) return undefined;
      if (!text.startsWith("(")) {
        const characters = charactersOf(text, flags);
        pieces.push({ kind: "atom", characters, ...readRepetition() });
        continue;
      }
      const alternatives = readAlternatives();
      if (alternatives === undefined) return undefined;
      position++;
      pieces.push({ kind: "group", alternatives, ...readRepetition() });
    }
    return { isAnchored, pieces };
  }

  function next(): string {
    token.lastIndex = position;
    const [text = ""] = token.exec(pattern) ?? [];
    position += text.length;
    return text;
  }

  function readRepetition(): Repeated {
    quantifier.lastIndex = position;
    const match = quantifier.exec(pattern);
    if (match === null) return { least: 1, most: 1 };
    position += match[0].length;
    const [, sign, least = "", comma, most = ""] = match;
    switch (sign) {
      case "*":
        return { least: 0, most: Number.POSITIVE_INFINITY };
      case "+":
        return { least: 1, most: Number.POSITIVE_INFINITY };
      case "?":
        return { least: 0, most: 1 };
    }
    if (comma === undefined) return { least: Number(least), most: Number(least) };
    return { least: Number(least), most: most === "" ? Number.POSITIVE_INFINITY : Number(most) };
  }

  return readAlternatives();
}
