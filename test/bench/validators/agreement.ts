import type { CaseValues } from "./case-values.ts";

interface Judge {
  is(value: unknown): boolean;
}

/** What one contestant sees otherwise on a case. */
export type Judgement = { readonly case: string; readonly contestant: string } & (
  | { readonly kind: "refuses"; readonly reason: string }
  | {
      readonly kind: "disagrees";
      /** How many valid values it refuses, and how many invalid ones it accepts. */
      readonly refused: number;
      readonly accepted: number;
      /** Whether that is so much that it is not measured there. */
      readonly isOut: boolean;
    }
);

export interface Agreement<Validator> {
  readonly validators: ReadonlyMap<string, Validator>;
  /** The values that all of these validators judge alike. */
  readonly values: CaseValues;
  readonly judgements: readonly Judgement[];
}

/** Leaves out the values that somebody judges otherwise, and whoever judges half of them otherwise. */
export function findDisagreements<Validator extends Judge>(
  name: string,
  contestants: ReadonlyMap<string, Validator>,
  { valid, invalid }: CaseValues,
): Agreement<Validator> {
  const judgements: Judgement[] = [];
  const validators = new Map<string, Validator>();
  const disputed = new Set<unknown>();
  for (const [contestant, validator] of contestants) {
    const refused = valid.filter((value) => !validator.is(value));
    const accepted = invalid.filter((value) => validator.is(value));
    const isOut = refused.length * 2 > valid.length || accepted.length * 2 > invalid.length;
    if (refused.length + accepted.length > 0) {
      const counts = { refused: refused.length, accepted: accepted.length };
      judgements.push({ case: name, contestant, kind: "disagrees", ...counts, isOut });
    }
    if (isOut) continue;
    validators.set(contestant, validator);
    for (const value of [...refused, ...accepted]) disputed.add(value);
  }
  const agreed = (values: readonly unknown[]) => values.filter((value) => !disputed.has(value));
  return { validators, values: { valid: agreed(valid), invalid: agreed(invalid) }, judgements };
}
