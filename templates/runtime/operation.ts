import type { BodyWriter } from "./bodies.js";
import type { RequestParameters } from "./parameters.js";
import type { Schema } from "./schema.js";

/** What the client needs to know about an operation to call it. */
export interface Operation {
  /** In capitals. */
  readonly method: string;
  /** The path template: `/v1/billing/meters/{id}/event_summaries`. */
  readonly path: string;
  /** Where it is, if not where the rest of the API is. A `baseUrl` of the client's replaces this too. */
  readonly server?: string;
  readonly params?: RequestParameters;
  /** Headers that are always sent. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Alternatives: the first whose credentials are all there is used; all schemes of it apply. */
  readonly security?: readonly (readonly string[])[];
  /** `jsonBody("body", "application/json")`, or another of `bodies.js`. */
  readonly body?: BodyWriter;
  /**
   * Validators of the successful responses by status (`200`, `2XX`, `default`), loaded only when one is checked. Of a media type
   * that the call has to ask for, they are under both: `200 text/json`.
   */
  readonly response?: Readonly<Record<string, () => Promise<Schema<unknown>>>>;
  /** The validator of an item of a stream. */
  readonly item?: (() => Promise<Schema<unknown>>) | undefined;
}

/** The parameters of a call, by property. */
export type ParameterValues = Readonly<Record<string, unknown>>;

/** What is done with a value that does not fit. */
export type ValidationMode = "throw" | "warn" | "off";

/** Headers by name. `null` takes away what was set before. */
export type HeaderValues = Readonly<Record<string, string | null | undefined>>;

export interface ValidationOptions {
  /** Of the parameters, before anything is sent. */
  readonly parameters?: ValidationMode | undefined;
  /** Of the bodies of successful responses. */
  readonly responses?: ValidationMode | undefined;
}

/** What can be said for a single call. */
export interface CallOptions {
  /** Ends the call: it rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from sending the request to the end of the body. Replaces the client's `timeout`. */
  readonly timeout?: number | undefined;
  /** Sent in addition to all others; replaces those of the same name, credentials included. */
  readonly headers?: HeaderValues | undefined;
  /** Replaces the client's `validate`. */
  readonly validate?: ValidationOptions | undefined;
}

/** The same for an operation that answers in several media types. */
export interface AnswerOptions<MediaType extends string> extends CallOptions {
  /** What to ask for. Default: JSON, or else the first that is described. */
  readonly accept?: MediaType | undefined;
}

/** `GET /v1/billing/meters/{id}/event_summaries`: how messages name an operation. Holds no value of a call. */
export function describeOperation(operation: Operation): string {
  return `${operation.method} ${operation.path}`;
}
