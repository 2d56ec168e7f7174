/** Why a value cannot be sent. It becomes an issue, with its message, in what is loaded only then. */
export interface RequestIssue {
  readonly code: "encoding" | "enum" | "path";
  readonly property: string;
  /** What it cannot be, as the message of a URIError says it (`header`, `text`, …), or what it can be. */
  readonly expected?: unknown;
}
