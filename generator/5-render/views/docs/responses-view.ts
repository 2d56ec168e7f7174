import type { Header, Identifier, Operation } from "../../../4-model/types.ts";
import { type Text, text } from "../../environment/text.ts";
import { type BodyView, bodyViews } from "./body-view.ts";
import { anchor, type Place } from "./links.ts";
import { responseText } from "./links-text.ts";
import { type RowView, valueView } from "./value-view.ts";

export interface ResponseView {
  readonly anchor: string;
  readonly status: Text;
  readonly reason: string | undefined;
  /** The class of its badge. */
  readonly tone: string;
  readonly description: Text | undefined;
  readonly bodies: readonly BodyView[];
  /** Whether a body has more to show than its type. */
  readonly hasDetails: boolean;
}

export function responseViews(
  operation: Operation,
  place: Place,
  described: Set<Identifier>,
): readonly ResponseView[] {
  const isOnly = operation.responses.length === 1;
  return operation.responses.map((response) => {
    const { status, content } = response;
    const id = anchor("response", status);
    const bodies = bodyViews(content, { operation, place, described, id: `${id}-body` });
    return {
      anchor: id,
      status: text(status),
      reason: isOnly && status === "default" ? "Any status" : reasonOf(status),
      tone: toneOf(status),
      description: responseText(response),
      bodies,
      hasDetails: bodies.some((body) => body.section !== undefined || body.example !== undefined),
    };
  });
}

const ranges: ReadonlyMap<string, string> = new Map([
  ["1XX", "Informational"],
  ["2XX", "Success"],
  ["3XX", "Redirection"],
  ["4XX", "Client error"],
  ["5XX", "Server error"],
  ["default", "Any other status"],
]);

function reasonOf(status: string): string | undefined {
  return ranges.get(status) ?? (/^\d{3}$/.test(status) ? statusCodes()[status] : undefined);
}

/** Not imported: with an import, Node loads all of its HTTP client with `fetch`, which takes longer than a small package. */
function statusCodes() {
  return process.getBuiltinModule("node:http").STATUS_CODES;
}

function toneOf(status: string): string {
  return /^[1-5]/.test(status) ? `status-${status[0]}` : "status-other";
}

/** The headers of all responses: each once, with the statuses it comes with. */
export function responseHeaderRows(operation: Operation, place: Place): readonly RowView[] {
  const found = new Map<string, { readonly header: Header; readonly statuses: string[] }>();
  for (const { status, headers } of operation.responses) {
    for (const header of headers) {
      const known = found.get(header.name.toLowerCase());
      if (known) known.statuses.push(status);
      else found.set(header.name.toLowerCase(), { header, statuses: [status] });
    }
  }
  return Array.from(found.values(), ({ header, statuses }) => ({
    anchor: anchor("response-header", header.name),
    path: undefined,
    name: text(header.name),
    fullName: text(header.name),
    isRequired: header.required,
    deprecated: header.deprecated,
    value: valueView(header.schema, { place, description: header.description }),
    statuses: statuses.length === operation.responses.length ? undefined : text(statuses.join(", ")),
    rules: [],
  }));
}
