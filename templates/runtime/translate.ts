import type { ValidationIssue } from "./issue.js";

/** What an issue says: a text, or a function of what was expected. */
export type Message<Expected = unknown> =
  | string
  // As a method, so that a table of them can be read without knowing the code.
  | { say(expected: Expected, issue: ValidationIssue): string }["say"];

/** Messages by the code of an issue, and of rules between parameters by the id of the rule. */
export interface Messages {
  readonly additionalProperties?: Message<false>;
  readonly anyOf?: Message<undefined>;
  readonly const?: Message;
  readonly contains?: Message<undefined>;
  /** The property beside which it is required. */
  readonly dependentRequired?: Message<string>;
  readonly depth?: Message<undefined>;
  /** The values that it knows. */
  readonly discriminator?: Message<readonly string[]>;
  /** What it cannot be: `header`, `cookie`, `text`, `bytes`, … or, of what is read, `UTF-8`. */
  readonly encoding?: Message<string>;
  /** Absent where any text is valid, and other values are not. */
  readonly enum?: Message<readonly unknown[] | undefined>;
  readonly exclusiveMaximum?: Message<number>;
  readonly exclusiveMinimum?: Message<number>;
  readonly false?: Message<undefined>;
  readonly format?: Message<string>;
  readonly maxContains?: Message<number>;
  readonly maximum?: Message<number>;
  readonly maxItems?: Message<number>;
  readonly maxLength?: Message<number>;
  readonly maxProperties?: Message<number>;
  readonly minContains?: Message<number>;
  readonly minimum?: Message<number>;
  readonly minItems?: Message<number>;
  readonly minLength?: Message<number>;
  readonly minProperties?: Message<number>;
  readonly multipleOf?: Message<number>;
  readonly not?: Message<undefined>;
  /** `1` where more than one alternative matches, and nothing where none does. */
  readonly oneOf?: Message<1 | undefined>;
  readonly path?: Message<undefined>;
  readonly pattern?: Message<string>;
  readonly repeated?: Message<undefined>;
  readonly required?: Message<undefined>;
  /** The types that a text is not spelled as, or `json`, `pairs`, `field`, or the style that it is not written in. */
  readonly syntax?: Message<string | readonly string[]>;
  readonly type?: Message<string | readonly string[]>;
  readonly unevaluatedItems?: Message<false>;
  readonly unevaluatedProperties?: Message<false>;
  readonly uniqueItems?: Message<true>;
  readonly unknown?: Message<undefined>;
  /** By the id of the rule. */
  readonly rules?: Readonly<Record<string, Message<undefined>>>;
}

/**
 * The same issues with other messages, such as those of another language. An issue that the table has no message for keeps
 * its own: `throw new ValidationError(translate(issues, german))`.
 */
export function translate(issues: readonly ValidationIssue[], messages: Messages): ValidationIssue[] {
  const { rules = {}, ...byCode } = messages;
  return issues.map((issue) => {
    const message = issue.rule === undefined ? find(byCode, issue.code) : find(rules, issue.rule);
    if (message === undefined) return issue;
    return { ...issue, message: typeof message === "string" ? message : message(issue.expected, issue) };
  });
}

function find(messages: Readonly<Record<string, Message | undefined>>, key: string): Message | undefined {
  return Object.hasOwn(messages, key) ? messages[key] : undefined;
}
