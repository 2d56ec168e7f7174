import type { Table } from "../../report/table.ts";
import type { SchemaCase } from "./suite.ts";

/** What became of the tests of one part of the suite with one validator. */
export interface Score {
  readonly part: string;
  readonly validator: string;
  right: number;
  wronglyAccepted: number;
  wronglyRefused: number;
  /** Tests of schemas that are refused, by a diagnostic or an exception. */
  refused: number;
}

export function emptyScore(part: string, validator: string): Score {
  return { part, validator, right: 0, wronglyAccepted: 0, wronglyRefused: 0, refused: 0 };
}

/** Adds what a validator says about each value of a case. Gives what is wrong, a line a test. */
export function judgeValues(
  { tests }: SchemaCase,
  isValid: (value: unknown) => boolean,
  score: Score,
): string[] {
  return tests.flatMap(({ description, data, valid }) => {
    const accepted = verdictOf(isValid, data);
    if (accepted === undefined) score.refused++;
    else if (accepted === valid) score.right++;
    else if (accepted) score.wronglyAccepted++;
    else score.wronglyRefused++;
    return accepted === valid ? [] : [`${failureOf(accepted)}: ${description}`];
  });
}

function verdictOf(isValid: (value: unknown) => boolean, data: unknown): boolean | undefined {
  try {
    return isValid(data);
  } catch {
    return undefined;
  }
}

function failureOf(accepted: boolean | undefined): string {
  if (accepted === undefined) return "threw";
  return `wrongly ${accepted ? "accepted" : "refused"}`;
}

export function tableOf(scores: readonly Score[]): Table {
  const names = ["tests", "right", "wrongly accepted", "wrongly refused", "refused or threw"];
  return {
    columns: [
      ...["part", "validator"].map((name) => ({ name, align: "left" as const })),
      ...names.map((name) => ({ name, align: "right" as const })),
    ],
    rows: scores.map(({ part, validator, right, wronglyAccepted, wronglyRefused, refused }) => {
      const all = right + wronglyAccepted + wronglyRefused + refused;
      return [part, validator, all, right, wronglyAccepted, wronglyRefused, refused];
    }),
  };
}
