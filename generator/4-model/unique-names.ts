import { createHash } from "node:crypto";

/** Something that wants a name. */
export interface Claim {
  /** What tells it from everything else that wants a name in the same place: a pointer, a key. */
  readonly id: string;
  /** Its own name, as the description spells it: what its suffix is made of. */
  readonly raw: string;
  readonly wish: string;
  /** Those of a lower tier have the first choice: 0 before 1. */
  readonly tier: number;
  /** All that a name takes, once each: a function `list` also takes `listParams`. The first is the name itself. */
  readonly forms: (name: string) => readonly string[];
}

/** Puts a tag behind a wish. */
export type Tagged = (wish: string, tag: string) => string;

/** How good a claim is to a form: a name that is spelled like that beats one that was made to look like it. */
type Strength = 1 | 2 | 3;

/**
 * Gives each claim a name of its own, which depends on its own raw name and on nothing else, but for one bit: whether
 * somebody else wants the same.
 *
 * Nobody wants it: the wish. Else the one whose raw name is the wish keeps it, and every other gets the wish with a
 * tag made of its raw name. Neither the order of the claims nor their number matters.
 */
export function assignNames(claims: readonly Claim[], tagged: Tagged): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const tiers = [...new Set(claims.map(({ tier }) => tier))].sort((left, right) => left - right);
  for (const tier of tiers) {
    const members = claims.filter((claim) => claim.tier === tier);
    for (const [claim, name] of assignTier(members, taken, tagged)) {
      names.set(claim.id, name);
      // Also the wish: what several wanted and nobody got is not for those that come after them.
      for (const form of [...claim.forms(name), ...claim.forms(claim.wish)]) taken.add(form);
    }
  }
  return names;
}

function assignTier(
  claims: readonly Claim[],
  taken: ReadonlySet<string>,
  tagged: Tagged,
): Map<Claim, string> {
  const holders = strongest(claims);
  const winners = claims.filter((claim) =>
    claim.forms(claim.wish).every((form) => !taken.has(form) && holders.get(form) === claim),
  );
  const names = new Map(winners.map((claim) => [claim, claim.wish]));
  let losers = claims.filter((claim) => !names.has(claim));
  const used = new Set([...taken, ...holders.keys()]);
  // More than one round only if two tags are the same by chance.
  for (let length = tagLength; losers.length > 0; length += tagLength) {
    if (length > 2 * digest("").length) throw new Error("Two claims cannot be told from each other");
    const candidates = losers.map((claim) => ({ claim, name: tagged(claim.wish, tagOf(claim, length)) }));
    const counts = countForms(candidates.flatMap(({ claim, name }) => claim.forms(name)));
    const isFree = (form: string) => counts.get(form) === 1 && !used.has(form);
    const settled = candidates.filter(({ claim, name }) => claim.forms(name).every(isFree));
    for (const { claim, name } of settled) {
      names.set(claim, name);
      for (const form of claim.forms(name)) used.add(form);
    }
    losers = losers.filter((claim) => !names.has(claim));
  }
  return names;
}

/** Who wants each form most; nobody, where two want it alike. */
function strongest(claims: readonly Claim[]): ReadonlyMap<string, Claim | undefined> {
  const best = new Map<string, { readonly claim: Claim | undefined; readonly strength: Strength }>();
  for (const claim of claims) {
    claim.forms(claim.wish).forEach((form, index) => {
      const strength = claim.raw !== claim.wish ? 1 : index === 0 ? 3 : 2;
      const known = best.get(form);
      if (!known || strength > known.strength) best.set(form, { claim, strength });
      else if (strength === known.strength) best.set(form, { claim: undefined, strength });
    });
  }
  return new Map([...best].map(([form, { claim }]) => [form, claim]));
}

function countForms(forms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/** In hexadecimal digits: with six, one pair in 16 million needs more. */
const tagLength = 6;

/** Digits of a hash of the raw name; after all of them, of what makes even claims of the same raw name differ. */
export function tagOf({ raw, id }: Pick<Claim, "raw" | "id">, length = tagLength): string {
  return `${digest(raw)}${length > 60 ? digest(id) : ""}`.slice(0, length);
}

function digest(text: string): string {
  // As UTF-16, so that also texts that are not well-formed differ.
  return createHash("sha256").update(Buffer.from(text, "utf16le")).digest("hex");
}
