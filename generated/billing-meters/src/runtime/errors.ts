import { getOwn } from "./object.js";

/** The API answered, but not with success: the status is not 2xx, or a successful body could not be read. */
export class ApiError<Body = unknown> extends Error {
  override readonly name = "ApiError";
  /** `unreadable_body`: the status says success, but the body is not what its content type says. */
  readonly code: "error_status" | "unreadable_body";
  readonly status: number;
  /** The body, parsed by its content type. `undefined` if it was empty. */
  readonly body: Body;
  readonly headers: Headers;
  readonly requestId: string | undefined;

  constructor(
    operation: string,
    response: Response,
    requestId: string | undefined,
    body: Body,
    code: ApiError["code"] = "error_status",
    options?: ErrorOptions,
  ) {
    const explanation = code === "error_status" ? messageOf(body) : "its body could not be read";
    const request = requestId === undefined ? "" : ` (request ${requestId})`;
    super(`${operation} answered ${response.status}${explanation && `: ${explanation}`}${request}`, options);
    this.code = code;
    this.status = response.status;
    this.body = body;
    this.headers = response.headers;
    this.requestId = requestId;
  }
}

/** There was no complete answer. `cause` is what `fetch` said. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  /** Whether it failed before there was a response, within its body, or by redirects without end or permission. */
  readonly code: "no_response" | "connection_lost" | "redirect_refused";

  constructor(code: ConnectionError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The answer, or the end of its body, did not come in time. */
export class TimeoutError extends Error {
  override readonly name = "TimeoutError";
  readonly code = "timeout";
  /** Milliseconds that were waited. */
  readonly timeout: number;

  constructor(operation: string, timeout: number) {
    super(`${operation} took longer than ${timeout} ms`);
    this.timeout = timeout;
  }
}

/** The pages do not follow each other as the API promises. What was yielded until then is right. */
export class PaginationError extends Error {
  override readonly name = "PaginationError";
  /**
   * `malformed_page`: no items, or no cursor where there must be one; `empty_page`: a page without items says that
   * there are more; `repeated_cursor`: the cursor was there before, so that the pages would never end.
   */
  readonly code: "malformed_page" | "empty_page" | "repeated_cursor";
  /** Merged into the parameters, asks for the page again that was wrong. `undefined`: the first page. */
  readonly cursor: Readonly<Record<string, string | number>> | undefined;

  constructor(code: PaginationError["code"], message: string, cursor: PaginationError["cursor"]) {
    super(message);
    this.code = code;
    this.cursor = cursor;
  }
}

/** The API's own message, in the common shapes: `{error: {message}}`, `{message}`, problem details, OAuth 2. */
function messageOf(body: unknown): string {
  if (typeof body !== "object" || body === null) return "";
  const error = getOwn(body, "error");
  const candidates = [
    typeof error === "object" && error !== null ? getOwn(error, "message") : undefined,
    ...["message", "detail", "error_description", "title"].map((key) => getOwn(body, key)),
    error,
  ];
  const message = candidates.find((candidate) => typeof candidate === "string" && candidate !== "");
  return typeof message === "string" ? message.slice(0, 300) : "";
}
