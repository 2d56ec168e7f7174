import { isObject } from "./object.js";

/** The API answered, but not with success: the status is not 2xx, or the body is not what its type says. */
export class ApiError<Body = unknown> extends Error {
  override readonly name = "ApiError";
  /** `unreadable_body`: the status says success, but the JSON of the body is broken. */
  declare readonly code: "error_status" | "unreadable_body";
  /** 0: a browser hides the status of a redirect, which is not followed. */
  declare readonly status: number;
  /** Parsed by its content type. `undefined` if it was empty. */
  declare readonly body: Body;
  declare readonly headers: Headers;
  declare readonly requestId: string | undefined;

  constructor(
    operation: string,
    response: Response,
    requestId: string | undefined,
    body: Body,
    options?: ErrorOptions,
  ) {
    const { status, headers } = response;
    const explanation = response.ok ? "the body could not be read" : messageOf(body);
    super(
      `${operation} answered ${status}${explanation && `: ${explanation}`}${requestId ? ` (request ${requestId})` : ""}`,
      options,
    );
    this.code = response.ok ? "unreadable_body" : "error_status";
    this.status = status;
    this.body = body;
    this.headers = headers;
    this.requestId = requestId;
  }
}

/** There was no complete answer. `cause` is what `fetch` said. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  /** Whether it failed before there was a response, or within its body. */
  declare readonly code: "no_response" | "connection_lost";

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
  declare readonly timeout: number;

  constructor(operation: string, timeout: number) {
    super(`${operation} took longer than ${timeout} ms`);
    this.timeout = timeout;
  }
}

/** The API's own message, in the common shapes: `{error: {message}}`, `{error}`, `{message}`, problem details. */
function messageOf(body: unknown): string {
  if (!isObject(body)) return "";
  const { error, message, detail, title } = body;
  const candidates = [isObject(error) ? error["message"] : error, message, detail, title];
  return String(candidates.find((candidate) => typeof candidate === "string") ?? "").slice(0, 300);
}
