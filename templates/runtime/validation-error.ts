import type { ValidationIssue } from "./issue.js";

const listed = 3;

/** A value does not fit its schema. The issues say where and why; the value itself is never repeated. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  /** What was refused: the parameters of a call before it was sent, the body of a response, or any other value. */
  declare readonly code: "invalid_parameters" | "invalid_response" | "invalid_value";
  declare readonly issues: readonly ValidationIssue[];

  constructor(
    issues: readonly ValidationIssue[],
    subject = "Invalid value",
    code: ValidationError["code"] = "invalid_value",
  ) {
    // A rule that several parameters break is said once.
    const texts = [...new Set(issues.map(describeIssue))];
    const more = texts.length > listed ? "; …" : "";
    super(`${subject}: ${texts.slice(0, listed).join("; ")}${more}`);
    this.code = code;
    this.issues = issues;
  }
}

/** `data.0.id must be a string`: an issue as one line of text. The message of a rule names its parameters itself. */
export function describeIssue({ path, message, rule }: ValidationIssue): string {
  return rule === undefined ? `${path.join(".")} ${message}`.trimStart() : message;
}
