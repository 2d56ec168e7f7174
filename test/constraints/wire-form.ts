/**
 * Parameters as a careful person would write them into a request, from the description alone. Uses nothing of the
 * runtime, so that it can judge what the client sends.
 */
const queryNames = new Map([
  ["customer", "customer"],
  ["limit", "limit"],
  ["start_time", "start_time"],
  ["starting_after", "starting_after"],
  ["expand", "expand[]"],
  ["ending_before", "ending_before"],
  ["value_grouping_window", "value_grouping_window"],
  ["end_time", "end_time"],
]);
const headerNames = ["Stripe-Version", "Stripe-Account"];
const inOtherPlaces = ["id", ...headerNames, ...queryNames.keys()];

export interface WireForm {
  readonly id: string | undefined;
  /** In the order of the description; parameters that it does not know come last. */
  readonly query: string;
  /** Without those that it does not know. */
  readonly knownQuery: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function wireForm(set: Readonly<Record<string, unknown>>): WireForm {
  const known = [...queryNames].flatMap(([key, name]) => fields(name, own(set, key)));
  const unknown = Object.keys(set).filter((key) => !inOtherPlaces.includes(key));
  const others = unknown.flatMap((key) => fields(key, set[key]));
  const headers = headerNames.flatMap((name) => texts(own(set, name)).map((text) => [name, text]));
  const [id] = texts(own(set, "id"));
  return {
    id: id === undefined ? undefined : percentEncode(id),
    query: [...known, ...others].join("&"),
    knownQuery: known.join("&"),
    headers: Object.fromEntries(headers),
  };
}

function own(set: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(set, key) ? set[key] : undefined;
}

function fields(name: string, value: unknown): string[] {
  const encoded = percentEncode(name).replaceAll("%5B", "[").replaceAll("%5D", "]");
  return texts(value).map((text) => `${encoded}=${percentEncode(text)}`);
}

/** The texts of a value: none, one, or several of a list. */
function texts(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(texts);
  return [value instanceof Date ? String(value.getTime() / 1000) : String(value)];
}

/** Byte by byte: what is not unreserved in RFC 3986 is encoded. */
function percentEncode(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9._~-]/.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}
