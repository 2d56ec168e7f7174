import fc from "fast-check";
import { Choices } from "./choices.ts";
import { explain } from "./explanations.ts";
import type { Judge } from "./judges.ts";
import { mutate } from "./mutations.ts";
import { keywordsOf } from "./schema.ts";
import { makeValue } from "./schema-values.ts";
import type { Subject, Subjects } from "./subjects.ts";

/** What came of comparing verdicts about values. */
export interface Comparison {
  schemas: number;
  /** Schemas that a judge does not take. */
  unjudged: number;
  values: number;
  /** How many of the values are valid: a comparison of nothing but refusals would say little. */
  valid: number;
  agreed: number;
  /** How many verdicts differ for a known reason, by the reason. */
  readonly explained: Map<string, number>;
  /** One for each schema: the smallest value there is. */
  readonly unexplained: Disagreement[];
}

export interface Disagreement {
  readonly subject: string;
  readonly judge: string;
  readonly value: string;
  readonly isValid: boolean;
}

export function emptyComparison(): Comparison {
  return { schemas: 0, unjudged: 0, values: 0, valid: 0, agreed: 0, explained: new Map(), unexplained: [] };
}

export interface CompareOptions {
  readonly judges: readonly Judge[];
  readonly seed: number;
  /** Values a schema. */
  readonly runs: number;
}

/** Makes values of each schema, valid ones and such that are nearly so, and compares what we say with what others do. */
export async function compareAll(
  subjects: Subjects,
  comparison: Comparison,
  options: CompareOptions,
): Promise<void> {
  for (const subject of subjects.subjects) {
    comparison.schemas++;
    for (const judge of options.judges) {
      const isValid = await judge.judgeOf(subject.key);
      if (isValid === undefined) comparison.unjudged++;
      else compare(subject, subjects, { ...options, comparison, judge, isValid });
    }
  }
}

interface Comparing extends CompareOptions {
  readonly comparison: Comparison;
  readonly judge: Judge;
  readonly isValid: (value: unknown) => boolean;
}

function compare(
  subject: Subject,
  { name, resolve }: Subjects,
  { comparison, judge, isValid, seed, runs }: Comparing,
): void {
  const keywords = keywordsOf(subject.schema, resolve);
  let disagreement: Disagreement | undefined;
  const property = fc.property(fc.gen(), (generate) => {
    const choices = new Choices(generate);
    let value = makeValue(subject.schema, resolve, choices);
    for (let steps = choices.below(4); steps > 1; steps--) value = mutate(value, choices);
    const verdict = subject.isValid(value);
    comparison.values++;
    if (verdict) comparison.valid++;
    if (verdictOf(isValid, value) === verdict) {
      comparison.agreed++;
      return true;
    }
    const reason = explain({ judge: judge.name, keywords, value });
    if (reason !== undefined) {
      comparison.explained.set(reason, (comparison.explained.get(reason) ?? 0) + 1);
      return true;
    }
    const subjectName = `${name} ${subject.key}`;
    disagreement = {
      subject: subjectName,
      judge: judge.name,
      value: JSON.stringify(value),
      isValid: verdict,
    };
    return false;
  });
  // What fails is shrunk: the last one that failed is the smallest.
  const { errorInstance } = fc.check(property, { seed, numRuns: runs, interruptAfterTimeLimit: 5000 });
  if (errorInstance instanceof Error && disagreement === undefined) throw errorInstance;
  if (disagreement) comparison.unexplained.push(disagreement);
}

/** Undefined if it throws, which is no verdict. */
function verdictOf(isValid: (value: unknown) => boolean, value: unknown): boolean | undefined {
  try {
    return isValid(value);
  } catch {
    return undefined;
  }
}
