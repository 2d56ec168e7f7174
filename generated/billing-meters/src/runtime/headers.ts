import { headerText } from "./encoding.js";
import { addIssue, type Issue } from "./issue.js";
import type { HeaderValues } from "./operation.js";

/** Sets headers, or takes them away where the value is `null`. A value that cannot be sent is an issue. */
export function setHeaders(target: Headers, source: HeaderValues | undefined, issues: Issue[]): void {
  for (const [name, value] of source instanceof Headers ? source : Object.entries(source ?? {})) {
    try {
      if (value === null) target.delete(name);
      else if (value !== undefined) target.set(name, headerText(value));
    } catch {
      // What fetch itself throws repeats the value, and that may be a credential.
      addIssue(issues, "encoding", ["headers", name], "cannot be sent as a header");
    }
  }
}
