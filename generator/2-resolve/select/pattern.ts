import { closest } from "../../diagnostics/closest.ts";

/** What a pattern can be about. */
export interface Candidate {
  readonly operationId: string | undefined;
  readonly tags: readonly string[];
  readonly method: string;
  /** Of a webhook: its name. */
  readonly path: string;
}

/**
 * A choice of operations: `tag:pets`, `/pets/*`, `GET /pets/*`, or else an operationId such as `list*`. A `*` is any
 * text, also one with slashes.
 */
export interface Pattern {
  readonly text: string;
  readonly matches: (candidate: Candidate) => boolean;
  /** What it was perhaps meant to be. */
  readonly similar: (candidates: readonly Candidate[]) => string[];
}

export function parsePattern(text: string): Pattern {
  const [, method, template] = /^([A-Za-z]+|\*)\s+(\/.*)$/s.exec(text) ?? [];
  if (method !== undefined && template !== undefined) {
    const isMethod = glob(method.toLowerCase());
    const isPath = glob(template);
    return pattern(
      text,
      (candidate) => isMethod.test(candidate.method.toLowerCase()) && isPath.test(candidate.path),
      (candidate) => [`${candidate.method.toUpperCase()} ${candidate.path}`],
    );
  }
  if (text.startsWith("tag:")) {
    const isTag = glob(text.slice("tag:".length));
    return pattern(
      text,
      ({ tags }) => tags.some((tag) => isTag.test(tag)),
      ({ tags }) => tags.map((tag) => `tag:${tag}`),
    );
  }
  const is = glob(text);
  if (text.startsWith("/")) {
    return pattern(
      text,
      ({ path }) => is.test(path),
      ({ path }) => [path],
    );
  }
  return pattern(
    text,
    ({ operationId }) => operationId !== undefined && is.test(operationId),
    ({ operationId = "" }) => [operationId],
  );
}

function pattern(
  text: string,
  matches: Pattern["matches"],
  written: (candidate: Candidate) => readonly string[],
): Pattern {
  const similar = (candidates: readonly Candidate[]) => closest(text, new Set(candidates.flatMap(written)));
  return { text, matches, similar };
}

function glob(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, escapeCharacter)}$`, "s");
}

function escapeCharacter(character: string): string {
  return character === "*" ? ".*" : `\\${character}`;
}
