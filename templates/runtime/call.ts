import type { CallResult, Client } from "./client.js";
import type { AnswerOptions, Operation, ParameterValues } from "./operation.js";

/** A call that is not made before it is awaited. Awaiting it again gives the same outcome: it is sent once. */
export interface Call<Body, ErrorBody = unknown> extends PromiseLike<Body> {
  readonly catch: <Other = never>(
    onRejected: (reason: unknown) => Other | PromiseLike<Other>,
  ) => Promise<Body | Other>;
  readonly finally: (onFinally: () => void) => Promise<Body>;
  /** The body or the error, with the response: an answer of the API is never thrown. */
  readonly raw: () => Promise<CallResult<Body, ErrorBody>>;
}

/** Makes the lazy call of an operation. */
export function call<Body, ErrorBody = unknown>(
  client: Client,
  operation: Operation,
  params: ParameterValues,
  options?: AnswerOptions<string>,
): Call<Body, ErrorBody> {
  let sent: Promise<CallResult<Body>> | undefined;
  async function raw(): Promise<CallResult<Body, ErrorBody>> {
    sent ??= client.send<Body>(operation, params, options);
    return (await sent) as CallResult<Body, ErrorBody>;
  }
  async function body(): Promise<Body> {
    const result = await raw();
    if (result.error !== undefined) throw result.error;
    return result.data;
  }
  return {
    raw,
    // Being awaited is what makes the call.
    then: (onFulfilled, onRejected) => body().then(onFulfilled, onRejected),
    catch: (onRejected) => body().catch(onRejected),
    finally: (onFinally) => body().finally(onFinally),
  };
}
