import { assignNames, type Claim, type Tagged, tagOf } from "./unique-names.ts";

/** The names that an earlier reading of the same description has settled on, by the id of their claim. */
export type Settled = ReadonlyMap<string, string>;

/**
 * Gives names while the claims are still coming in.
 *
 * Who comes first must not matter, and a name is needed at once. So a name is given as if no rival came, and where one
 * does come the book is in conflict: the description is then read again, with the names that `settle` gives. Hardly any
 * description needs that, for what most often clashes is claimed together (`claimAll`).
 */
export class NameBook {
  readonly #tagged: Tagged;
  readonly #settled: Settled;
  readonly #claims: Claim[] = [];
  /** The tier of who holds a form, or wishes for it. */
  readonly #holders = new Map<string, number>();
  #hasConflict = false;

  constructor(tagged: Tagged, settled: Settled = new Map()) {
    this.#tagged = tagged;
    this.#settled = settled;
  }

  /** Whether somebody may have got a name that he would not get if all had come at once. */
  get hasConflict(): boolean {
    return this.#hasConflict;
  }

  /** The names for all of a tier, if nobody of that tier comes later. */
  claimAll(claims: readonly Claim[]): string[] {
    const names = assignNames(claims, this.#tagged);
    return claims.map((claim) =>
      this.#hold(claim, this.#settled.get(identity(claim)) ?? names.get(claim.id) ?? claim.wish),
    );
  }

  claim(claim: Claim): string {
    const settled = this.#settled.get(identity(claim));
    if (settled !== undefined) return this.#hold(claim, settled);
    const rivals = claim.forms(claim.wish).map((form) => this.#holders.get(form) ?? Infinity);
    const strongest = Math.min(...rivals);
    if (strongest === Infinity) return this.#hold(claim, claim.wish);
    const name = this.#tagged(claim.wish, tagOf(claim));
    const isTaken = claim.forms(name).some((form) => this.#holders.has(form));
    if (strongest >= claim.tier || isTaken) this.#hasConflict = true;
    return this.#hold(claim, name);
  }

  /** What all would be called that have come so far. */
  settle(): Settled {
    const names = assignNames(this.#claims, this.#tagged);
    return new Map(this.#claims.map((claim) => [identity(claim), names.get(claim.id) ?? claim.wish]));
  }

  #hold(claim: Claim, name: string): string {
    this.#claims.push(claim);
    for (const form of [...claim.forms(claim.wish), ...claim.forms(name)]) {
      this.#holders.set(form, Math.min(claim.tier, this.#holders.get(form) ?? Infinity));
    }
    return name;
  }
}

/** The wish may follow from a name that has changed since. */
function identity({ id, wish }: Claim): string {
  return `${id} ${wish}`;
}
