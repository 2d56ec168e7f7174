import type { ValidationIssue } from "./issue.js";

/** What an issue says: a text, or a function of what was expected. */
export type IssueMessage<Expected = unknown> =
  | string
  // As a method, so that a table of them can be read without knowing the code.
  | { say(expected: Expected, issue: ValidationIssue): string }["say"];

/** IssueMessages by the code of an issue, and of rules between parameters by the id of the rule. */
export interface IssueMessages {
  readonly additionalProperties?: IssueMessage<false>;
  readonly anyOf?: IssueMessage<undefined>;
  readonly const?: IssueMessage;
  readonly contains?: IssueMessage<undefined>;
  /** The property beside which it is required. */
  readonly dependentRequired?: IssueMessage<string>;
  readonly depth?: IssueMessage<undefined>;
  /** The values that it knows. */
  readonly discriminator?: IssueMessage<readonly string[]>;
  /** What it cannot be: `header`, `cookie`, `text`, `bytes`, … or, of what is read, `UTF-8`. */
  readonly encoding?: IssueMessage<string>;
  /** Absent where any text is valid, and other values are not. */
  readonly enum?: IssueMessage<readonly unknown[] | undefined>;
  readonly exclusiveMaximum?: IssueMessage<number>;
  readonly exclusiveMinimum?: IssueMessage<number>;
  readonly false?: IssueMessage<undefined>;
  readonly format?: IssueMessage<string>;
  readonly maxContains?: IssueMessage<number>;
  readonly maximum?: IssueMessage<number>;
  readonly maxItems?: IssueMessage<number>;
  readonly maxLength?: IssueMessage<number>;
  readonly maxProperties?: IssueMessage<number>;
  readonly minContains?: IssueMessage<number>;
  readonly minimum?: IssueMessage<number>;
  readonly minItems?: IssueMessage<number>;
  readonly minLength?: IssueMessage<number>;
  readonly minProperties?: IssueMessage<number>;
  readonly multipleOf?: IssueMessage<number>;
  readonly not?: IssueMessage<undefined>;
  /** `1` where more than one alternative matches, and nothing where none does. */
  readonly oneOf?: IssueMessage<1 | undefined>;
  readonly path?: IssueMessage<undefined>;
  readonly pattern?: IssueMessage<string>;
  readonly repeated?: IssueMessage<undefined>;
  readonly required?: IssueMessage<undefined>;
  /** The types that a text is not spelled as, or `json`, `pairs`, `field`, or the style that it is not written in. */
  readonly syntax?: IssueMessage<string | readonly string[]>;
  readonly type?: IssueMessage<string | readonly string[]>;
  readonly unevaluatedItems?: IssueMessage<false>;
  readonly unevaluatedProperties?: IssueMessage<false>;
  readonly uniqueItems?: IssueMessage<true>;
  readonly unknown?: IssueMessage<undefined>;
  /** By the id of the rule. */
  readonly rules?: Readonly<Record<string, IssueMessage<undefined>>>;
}

/**
 * The same issues with other messages, such as those of another language. An issue that the table has no message for keeps
 * its own: `throw new ValidationError(translateIssues(issues, german))`.
 */
export function translateIssues(
  issues: readonly ValidationIssue[],
  messages: IssueMessages,
): ValidationIssue[] {
  const { rules = {}, ...byCode } = messages;
  return issues.map((issue) => {
    const message = issue.rule === undefined ? find(byCode, issue.code) : find(rules, issue.rule);
    if (message === undefined) return issue;
    return { ...issue, message: typeof message === "string" ? message : message(issue.expected, issue) };
  });
}

function find(
  messages: Readonly<Record<string, IssueMessage | undefined>>,
  key: string,
): IssueMessage | undefined {
  return Object.hasOwn(messages, key) ? messages[key] : undefined;
}
