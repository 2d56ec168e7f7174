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
    const more = issues.length > listed ? "; …" : "";
    super(`${subject}: ${issues.slice(0, listed).map(describeIssue).join("; ")}${more}`);
    this.code = code;
    this.issues = issues;
  }
}

/** `data.0.id must be a string`: an issue as one line of text. */
export function describeIssue({ path, message }: ValidationIssue): string {
  return `${path.join(".")} ${message}`.trimStart();
}
