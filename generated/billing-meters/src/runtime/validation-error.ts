import type { Issue } from "./issue.js";

const listed = 3;

/** A value does not fit its schema. The issues say where and why; the value itself is never repeated. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  /** What was refused: the parameters of a call before it was sent, the body of a response, or any other value. */
  readonly code: "invalid_parameters" | "invalid_response" | "invalid_value";
  readonly issues: readonly Issue[];

  constructor(
    issues: readonly Issue[],
    subject = "Invalid value",
    code: ValidationError["code"] = "invalid_value",
    options?: ErrorOptions,
  ) {
    const more = issues.length > listed ? `; and ${issues.length - listed} more` : "";
    super(`${subject}: ${issues.slice(0, listed).map(describeIssue).join("; ")}${more}`, options);
    this.code = code;
    this.issues = issues;
  }
}

/** `data[0].id must be a string`: an issue as one line of text. */
export function describeIssue(issue: Issue): string {
  let place = "";
  for (const key of issue.path) {
    place += typeof key === "number" ? `[${key}]` : place === "" ? key : `.${key}`;
  }
  return place === "" ? issue.message : `${place} ${issue.message}`;
}
