/** Runs in a process of its own, as plain JavaScript: loads the validators of all cases, and measures them in turn. */
import { readFileSync } from "node:fs";
import { findDisagreements, type Judgement } from "./agreement.ts";
import { createCaseValues } from "./case-values.ts";
import type { JsonSchema } from "./json-schema.ts";
import { bytesPerCall, callsPerSecond } from "./measure.ts";

/** What the process is told, as JSON in a file. */
export interface ContestPlan {
  readonly rounds: number;
  /** How long each thing is measured in each round. */
  readonly milliseconds: number;
  readonly cases: readonly {
    readonly name: string;
    readonly schema: JsonSchema;
    readonly items?: number | undefined;
    readonly keepsRules?: boolean | undefined;
    /** The URLs of the modules, by the names of contestants. */
    readonly modules: Readonly<Record<string, string>>;
  }[];
}

/** What was measured of one contestant on one case: calls per second, one number a round. */
export interface Samples {
  readonly case: string;
  readonly contestant: string;
  readonly valid: number[];
  readonly invalid: number[];
  readonly explain: number[];
  /** Bytes that a call on a valid value allocates. */
  bytes: number;
}

export interface ContestResult {
  readonly samples: readonly Samples[];
  readonly judgements: readonly Judgement[];
}

/** A module of a contestant. */
export interface Validator {
  is(value: unknown): boolean;
  explain(value: unknown): readonly unknown[];
}

interface Round {
  readonly samples: Samples;
  readonly validator: Validator;
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

const plan: ContestPlan = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
process.stdout.write(JSON.stringify(await compete(plan)));

async function compete({ cases, rounds: count, milliseconds }: ContestPlan): Promise<ContestResult> {
  const judgements: Judgement[] = [];
  const groups: Round[][] = [];
  for (const { name, schema, items, keepsRules, modules } of cases) {
    const validators = new Map<string, Validator>();
    for (const [contestant, url] of Object.entries(modules)) {
      try {
        validators.set(contestant, await import(url));
      } catch (error) {
        judgements.push({ case: name, contestant, kind: "refuses", reason: String(error).slice(0, 200) });
      }
    }
    const values = createCaseValues(schema, { items, keepsRules, judge: validators.get("ajv") });
    const agreed = findDisagreements(name, validators, values);
    judgements.push(...agreed.judgements);
    groups.push(
      [...agreed.validators].map(([contestant, validator]) => ({
        samples: { case: name, contestant, valid: [], invalid: [], explain: [], bytes: 0 },
        validator,
        ...agreed.values,
      })),
    );
  }
  for (let round = 0; round <= count; round++) {
    for (const group of groups) {
      // Another one first in each round. The first of all rounds warms up.
      const start = round % group.length;
      for (const contestant of [...group.slice(start), ...group.slice(0, start)])
        measure(contestant, milliseconds, round > 0);
    }
  }
  for (const { samples, validator, valid } of groups.flat())
    samples.bytes = bytesPerCall(validator.is, valid, milliseconds);
  return { samples: groups.flat().map(({ samples }) => samples), judgements };
}

function measure({ samples, validator, valid, invalid }: Round, milliseconds: number, counts: boolean): void {
  const measured = {
    valid: callsPerSecond(validator.is, valid, milliseconds),
    invalid: callsPerSecond(validator.is, invalid, milliseconds),
    explain: callsPerSecond(validator.explain, invalid, milliseconds),
  };
  if (!counts) return;
  for (const kind of ["valid", "invalid", "explain"] as const) samples[kind].push(measured[kind]);
}
