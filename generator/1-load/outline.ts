/**
 * Where everything stands in a text: made only when a position is asked for, since most descriptions are in
 * order and reading them without positions is many times faster.
 */
export type Outline = ScalarOutline | ListOutline | MappingOutline | AliasOutline;

interface ScalarOutline {
  readonly kind: "scalar";
  readonly start: number;
  readonly end: number;
}

export interface ListOutline {
  readonly kind: "list";
  readonly start: number;
  readonly items: Outline[];
}

export interface MappingOutline {
  readonly kind: "mapping";
  readonly start: number;
  readonly members: Member[];
  /** What YAML's `<<` brings in. */
  readonly merged: Outline[];
}

/** A YAML alias, and what it stands for. */
interface AliasOutline {
  readonly kind: "alias";
  readonly start: number;
  readonly target: Outline;
}

interface Member {
  readonly key: string;
  readonly keyStart: number;
  readonly value: Outline;
}

/** A node, and the key in front of it if it has one. */
interface Found {
  readonly outline: Outline;
  readonly keyStart: number | undefined;
}

/** What the tokens lead to, or the last thing on the way that exists. */
export function find(root: Outline, tokens: readonly string[]): Found {
  let found: Found = { outline: root, keyStart: undefined };
  for (const token of tokens) {
    const next = step(found.outline, token);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

/** The first alias on the way that the tokens lead. */
export function findAlias(root: Outline, tokens: readonly string[]): AliasOutline | undefined {
  let outline: Outline | undefined = root;
  for (const token of tokens) {
    if (outline?.kind === "alias") return outline;
    outline = outline && step(outline, token)?.outline;
  }
  return undefined;
}

/** Every key that its object has already, with the place where it stood first. */
export function findDuplicates(root: Outline): { key: string; start: number; first: number }[] {
  const duplicates: { key: string; start: number; first: number }[] = [];
  const waiting: Outline[] = [root];
  for (let outline = waiting.pop(); outline !== undefined; outline = waiting.pop()) {
    if (outline.kind === "list") waiting.push(...outline.items.toReversed());
    if (outline.kind !== "mapping") continue;
    const starts = new Map<string, number>();
    for (const { key, keyStart } of outline.members) {
      const first = starts.get(key);
      if (first === undefined) starts.set(key, keyStart);
      else duplicates.push({ key, start: keyStart, first });
    }
    waiting.push(...outline.members.map(({ value }) => value).toReversed());
  }
  return duplicates;
}

function step(outline: Outline, token: string): Found | undefined {
  switch (outline.kind) {
    case "scalar":
      return undefined;
    case "alias":
      return step(outline.target, token);
    case "list": {
      const item = outline.items[Number(token)];
      return item && { outline: item, keyStart: undefined };
    }
    case "mapping": {
      // The last of duplicate keys wins, in JSON.parse as well.
      const member = outline.members.findLast(({ key }) => key === token);
      if (member !== undefined) return { outline: member.value, keyStart: member.keyStart };
      return outline.merged.reduce<Found | undefined>(
        (found, source) => found ?? stepInto(source, token),
        undefined,
      );
    }
  }
}

/** `<<` takes one mapping or a list of them. */
function stepInto(source: Outline, token: string): Found | undefined {
  if (source.kind === "alias") return stepInto(source.target, token);
  if (source.kind !== "list") return step(source, token);
  return source.items.reduce<Found | undefined>((found, item) => found ?? stepInto(item, token), undefined);
}
