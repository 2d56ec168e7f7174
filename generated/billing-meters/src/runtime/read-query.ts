import type { IssueCollector } from "./issues.js";
import { decodeText } from "./read-value.js";

/** A field of a query: its name decoded, its value as it came. */
export interface QueryField {
  readonly name: string;
  readonly value: string;
}

/** Splits a raw query, with or without `?`. A name that cannot be decoded is an issue. */
export function parseQuery(query: string, issues: IssueCollector): QueryField[] {
  const fields: QueryField[] = [];
  const text = query.replace(/^\?/, "");
  for (const field of text === "" ? [] : text.split("&")) {
    const [rawName = "", ...rest] = field.replaceAll("+", "%20").split("=");
    const name = decodeText(rawName);
    if (name === undefined) issues.add("encoding", "name");
    else if (field === "") issues.add("syntax", "field");
    else fields.push({ name, value: rest.join("=") });
  }
  return fields;
}
