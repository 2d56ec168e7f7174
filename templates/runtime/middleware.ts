/**
 * Sees each request and its response, and may replace them. What is written for openapi-fetch fits: this says the same
 * without openapi-fetch's own types, which take a compiler as long as those of a large client.
 */
export type Middleware = MiddlewareHooks &
  (
    | Required<Pick<MiddlewareHooks, "onRequest">>
    | Required<Pick<MiddlewareHooks, "onResponse">>
    | Required<Pick<MiddlewareHooks, "onError">>
  );

/** What a middleware may do. It does one of them at least. */
export interface MiddlewareHooks {
  /** Before a request is sent. What it gives takes the place of the request or, if it is a response, answers it. */
  onRequest?(context: MiddlewareContext): MiddlewareResult<Request | Response>;
  /** After a response has arrived. */
  onResponse?(context: MiddlewareContext & { response: Response }): MiddlewareResult<Response>;
  /** After a request has failed. */
  onError?(context: MiddlewareContext & { error: unknown }): MiddlewareResult<Response | Error>;
}

/** What `T` replaces, or nothing to leave it. */
// biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is one of them.
export type MiddlewareResult<T> = void | T | undefined | Promise<void | T | undefined>;

/** A request on its way. */
export interface MiddlewareContext {
  request: Request;
  /** The path as the description has it, with its variables in braces. */
  readonly schemaPath: string;
  /** What the transport was given. */
  readonly params: object;
  readonly options: { readonly baseUrl: string };
  /** Tells the requests of a client apart. */
  readonly id: string;
}
