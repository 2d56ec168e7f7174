import { allCharacters, type CharacterSet } from "./character-set.ts";
import { type Alternatives, type Group, type Piece, readPattern } from "./read-pattern.ts";

/** One thing that a text has to get through, in order. */
interface Step {
  readonly characters: CharacterSet;
  /** It may be repeated without end. */
  readonly isLoop: boolean;
  readonly isMandatory: boolean;
  /** The optional parts of the pattern that it is in. */
  readonly within: readonly object[];
}

/** What is known about a part of a pattern. */
interface Shape {
  readonly steps: readonly Step[];
  /** The logarithm of the number of ways to match one text, apart from loops. */
  readonly ways: number;
}

/** So many ways that a pattern without end could not take longer. */
const tolerableWays = 16;

/**
 * Whether to match a pattern might take time exponential in the length of the text, or to the power of three or more. Most
 * patterns are told apart from those at a glance, and need no proof; where this says yes, somebody has to look closely.
 */
export function mayBacktrack(pattern: string, flags: string): boolean {
  const alternatives = readPattern(pattern, flags);
  if (alternatives === undefined) return true;
  const shape = shapeOf(alternatives, []);
  if (shape === undefined || shape.ways > tolerableWays) return true;
  // Each place of a text is a place to start from: as if the pattern began with a loop over all characters.
  const search: Step = { characters: allCharacters, isLoop: true, isMandatory: false, within: [] };
  const isAnchored = alternatives.every((sequence) => sequence.isAnchored);
  return ambiguousLoops(isAnchored ? shape.steps : [search, ...shape.steps]) > 1;
}

/** Undefined if loops inside of loops may match the same text. */
function shapeOf(alternatives: Alternatives, within: readonly object[]): Shape | undefined {
  const shapes = alternatives.map((sequence) => {
    // Each of several ways is optional.
    const scope = alternatives.length > 1 ? [...within, sequence] : within;
    const parts = sequence.pieces.map((piece) => shapeOfPiece(piece, scope));
    if (parts.some((part) => part === undefined)) return undefined;
    return joined(parts.filter((part) => part !== undefined));
  });
  const found = shapes.filter((shape) => shape !== undefined);
  if (found.length < shapes.length) return undefined;
  const choice = beginDifferently(alternatives) ? 0 : Math.log2(alternatives.length);
  return {
    steps: found.flatMap(({ steps }) => steps),
    ways: choice + Math.max(...found.map(({ ways }) => ways)),
  };
}

function joined(parts: readonly Shape[]): Shape {
  return {
    steps: parts.flatMap(({ steps }) => steps),
    ways: parts.reduce((sum, { ways }) => sum + ways, 0),
  };
}

function shapeOfPiece(piece: Piece, within: readonly object[]): Shape | undefined {
  const isLoop = piece.most === Number.POSITIVE_INFINITY;
  const isMandatory = piece.least > 0;
  const ways = isLoop ? 0 : Math.log2(piece.most - piece.least + 1);
  if (piece.kind === "atom")
    return { steps: [{ characters: piece.characters, isLoop, isMandatory, within }], ways };
  const inner = shapeOf(piece.alternatives, isMandatory ? within : [...within, piece]);
  if (inner === undefined) return undefined;
  const hasLoops = inner.steps.some((step) => step.isLoop);
  if (piece.most <= 1) return { steps: inner.steps, ways: inner.ways + ways };
  if (!isLoop) return hasLoops ? undefined : { steps: inner.steps, ways: inner.ways * piece.most + ways };
  if (inner.ways > 0) return undefined;
  if (!hasLoops) return { steps: [{ characters: union(inner.steps), isLoop, isMandatory, within }], ways: 0 };
  return isDelimited(piece) && ambiguousLoops(inner.steps) === 0 ? inner : undefined;
}

/** Whether each round of a group begins or ends with a character that is nowhere else in it: `(?:-[a-z]+)*`. */
function isDelimited({ alternatives }: Group): boolean {
  const [only, ...more] = alternatives;
  if (only === undefined || more.length > 0) return false;
  return [only.pieces, only.pieces.toReversed()].some(([first, ...rest]) => {
    if (first?.kind !== "atom" || first.least !== 1 || first.most !== 1) return false;
    return rest.every((piece) => piece.kind === "atom" && (piece.characters & first.characters) === 0n);
  });
}

/** Whether the first character decides which of several ways a text goes. */
function beginDifferently(alternatives: Alternatives): boolean {
  let seen: CharacterSet = 0n;
  return alternatives.every(({ pieces: [first] }) => {
    if (first?.kind !== "atom" || first.least === 0 || (seen & first.characters) !== 0n) return false;
    seen |= first.characters;
    return true;
  });
}

/**
 * How many loops are followed by one that may match the same text, so that it can be shared out between the two in as many
 * ways as it is long. The time is that length to the power of one more.
 */
function ambiguousLoops(steps: readonly Step[]): number {
  return steps.filter(
    (step, index) =>
      step.isLoop &&
      steps.some((later, end) => later.isLoop && end > index && isShared(steps.slice(index, end + 1))),
  ).length;
}

/** Whether the first and the last of some steps can match the same text, with all that has to be between them. */
function isShared(steps: readonly Step[]): boolean {
  const [first, last] = [steps.at(0), steps.at(-1)];
  if (first === undefined || last === undefined) return false;
  const common = first.characters & last.characters;
  if (common === 0n) return false;
  return steps
    .filter(
      ({ isMandatory, within }) =>
        isMandatory && within.every((part) => first.within.includes(part) || last.within.includes(part)),
    )
    .every(({ characters }) => (characters & common) !== 0n);
}

function union(steps: readonly Step[]): CharacterSet {
  return steps.reduce((set, { characters }) => set | characters, 0n);
}
