import { resolveBaseUrl } from "./base-url.js";
import { withDeadline } from "./deadline.js";
import { ApiError } from "./errors.js";
import { setHeaders } from "./headers.js";
import type { Middleware } from "./middleware.js";
import type {
  AnswerOptions,
  CallOptions,
  HeaderValues,
  Operation,
  ParameterValues,
  ValidationOptions,
} from "./operation.js";
import { describeOperation } from "./operation.js";
import { prepareRequest } from "./prepare-request.js";
import { type ReceivedBody, readBody } from "./response-body.js";
import { applySecurity, type SecurityScheme } from "./security.js";
import { createTransport, type FetchFunction } from "./transport.js";
import type { ValidationError } from "./validation-error.js";

export interface RuntimeOptions {
  /** Where the API is: an absolute URL; in a browser also a relative one. Default: the description's first server. */
  readonly baseUrl?: string | undefined;
  /** Does the requests. Default: the global `fetch`. */
  readonly fetch?: FetchFunction | undefined;
  /** Sent with every request. */
  readonly headers?: HeaderValues | undefined;
  /** Milliseconds from sending a request to the end of its answer; `Infinity` for no limit. Default: 60 000. */
  readonly timeout?: number | undefined;
  /** What is checked. Default: parameters throw, responses are not checked. */
  readonly validate?: ValidationOptions | undefined;
  /** Gets what `"warn"` finds. Default: `console.warn` of its message. */
  readonly onWarning?: ((warning: ValidationError) => void) | undefined;
}

/** What a description says about the API as a whole. */
export interface ApiDescription {
  readonly servers: readonly string[];
  /** By the name of the security scheme. `undefined`: there is no credential for it. */
  readonly security?: Readonly<Record<string, SecurityScheme | undefined>>;
  /** The response header that holds the id of the request. */
  readonly requestIdHeader?: string;
}

/** What a request gave. Its status decides: `error` is there if and only if it did not succeed. */
export type CallResult<Body, ErrorBody = unknown> = Received &
  (
    | { readonly data: Body; readonly error?: undefined }
    | { readonly data?: undefined; readonly error: ApiError<ErrorBody> }
  );

export interface Received {
  /** Status and headers. The body has been read. */
  readonly response: Response;
  readonly requestId: string | undefined;
}

/** Knows the server and the credentials, and shows them to nobody. */
export interface Client {
  /** Adds middleware, such as that of openapi-fetch. It sees the whole request, credentials included. */
  readonly use: (...middleware: Middleware[]) => void;
  /** Removes middleware. */
  readonly eject: (...middleware: Middleware[]) => void;
  /** Sends one request. Generated functions do so through `call` and `pagedCall`. */
  readonly send: <Body>(
    operation: Operation,
    params: ParameterValues,
    options?: SendOptions,
  ) => Promise<CallResult<Body>>;
  /** Looks for a problem and does with it what the options say; looks for none where they say `off`. */
  readonly enforce: (
    what: keyof ValidationOptions,
    call: CallOptions,
    find: () => Problem | Promise<Problem>,
  ) => Promise<void>;
}

/** What was found to be wrong, if anything. */
export type Problem = ValidationError | undefined;

/** What kind of answer is asked for. */
export interface SendOptions extends AnswerOptions<string> {
  /** The data of a successful response is its body, unread. */
  readonly isStream?: boolean;
}

/** Makes a client. Generated code calls it with what the description says. */
export function createRuntimeClient(options: RuntimeOptions, description: ApiDescription): Client {
  const baseUrl = resolveBaseUrl(options.baseUrl ?? description.servers[0] ?? "/");
  const { use, eject, send: transmit } = createTransport(options.fetch);

  /** One attempt, from the first byte of the request to the last of the answer. `send` is where it is repeated. */
  async function exchange(
    operation: Operation,
    params: ParameterValues,
    { headers, accept, isStream, signal: callerSignal }: SendOptions,
    deadline: AbortSignal,
  ): Promise<CallResult<unknown>> {
    // A stream goes on after the time to wait for it is over.
    const signal = isStream && callerSignal ? AbortSignal.any([deadline, callerSignal]) : deadline;
    const request = prepareRequest(operation, params, options.headers);
    await applySecurity(request, operation.security ?? [], description.security ?? {});
    setHeaders(request.headers, { Accept: accept, ...headers }, request.issues);
    if (request.issues.length > 0) {
      const { unsendable } = await import("./check-parameters.js");
      throw unsendable(operation, request.issues);
    }
    // Whoever gave up while a credential was fetched wants nothing sent, even by a fetch that ignores signals.
    signal.throwIfAborted();

    const isElsewhere = options.baseUrl === undefined && operation.server !== undefined;
    const response = await transmit(operation, request, {
      baseUrl: isElsewhere ? resolveBaseUrl(operation.server, baseUrl) : baseUrl,
      signal,
    });
    const requestId = response.headers.get(description.requestIdHeader ?? "Request-Id") ?? undefined;
    const name = describeOperation(operation);
    const { value, problem }: ReceivedBody =
      isStream && response.ok ? { value: response.body } : await readBody(response, name);
    if (response.ok && problem === undefined) return { data: value, response, requestId };
    return { error: new ApiError(name, response, requestId, value, problem), response, requestId };
  }

  const enforce: Client["enforce"] = async (what, { validate }, find) => {
    const usual = what === "parameters" ? "throw" : "off";
    const mode = validate?.[what] ?? options.validate?.[what] ?? usual;
    const problem = mode === "off" ? undefined : await find();
    if (problem === undefined) return;
    if (mode !== "warn") throw problem;
    // biome-ignore lint/suspicious/noConsole: "warn" is asked for, and without a hook there is no other place for it.
    if (options.onWarning === undefined) console.warn(problem.message);
    else options.onWarning(problem);
  };

  return {
    use,
    eject,
    enforce,
    send: async <Body>(operation: Operation, params: ParameterValues, call: SendOptions = {}) => {
      await enforce("parameters", call, async () => {
        if (areRight(params, operation)) return undefined;
        const { checkParameters } = await import("./check-parameters.js");
        return checkParameters(operation, params);
      });
      const timeout = call.timeout ?? options.timeout ?? 60_000;
      const result = await withDeadline(describeOperation(operation), timeout, call.signal, (signal) =>
        exchange(operation, params, call, signal),
      );
      if (!call.isStream) {
        await enforce("responses", call, async () => {
          const { checkResponse } = await import("./check-response.js");
          return checkResponse(operation, result, call.accept);
        });
      }
      return result as CallResult<Body>;
    },
  };
}

/** Whether the parameters fit. What is too deep for the stack does not. */
function areRight(params: ParameterValues, operation: Operation): boolean {
  try {
    return operation.params?.fits(params) ?? true;
  } catch {
    return false;
  }
}
