import { type Call, call } from "./call.js";
import type { Client, Received } from "./client.js";
import { ApiError, ConnectionError } from "./errors.js";
import { type CallOptions, describeOperation, type Operation, type ParameterValues } from "./operation.js";
import { ValidationError } from "./validation-error.js";

/**
 * An answer that is read item by item, while it arrives. Each iteration sends the request anew; leaving the loop ends it. The
 * timeout of a call is that of the beginning of the answer: nobody knows how long a stream takes.
 */
export interface ItemStream<Item> extends AsyncIterable<Item> {
  /** Sends the request, and gives the response before the first item has arrived. */
  readonly open: () => Promise<OpenStream<Item>>;
}

export interface OpenStream<Item> extends Received {
  /** To be iterated once. Whoever does not should return it, so that the request ends. */
  readonly items: AsyncGenerator<Item, void, undefined>;
}

/** What a stream is asked for as, and how it is read. */
export interface StreamFormat {
  readonly mediaType: string;
  readonly read: (body: ReadableStream<Uint8Array>) => AsyncGenerator<unknown, void, undefined>;
}

/** Makes the lazy stream of an operation. */
export function itemStream<Item>(
  client: Client,
  operation: Operation,
  { mediaType, read }: StreamFormat,
  params: ParameterValues,
  options: CallOptions = {},
): ItemStream<Item> {
  const name = describeOperation(operation);

  async function open(): Promise<OpenStream<Item>> {
    const result = await client.send<ReadableStream<Uint8Array> | null>(operation, params, {
      ...options,
      accept: mediaType,
      isStream: true,
    });
    if (result.error !== undefined) throw result.error;
    const { data, response, requestId } = result;
    const type = response.headers.get("Content-Type") ?? mediaType;
    const [wanted = ""] = mediaType.split(";");
    if (data !== null && !type.toLowerCase().startsWith(wanted.toLowerCase())) {
      await data.cancel();
      const cause = new TypeError(`The answer is no ${wanted}`);
      throw new ApiError(name, response, requestId, undefined, { cause });
    }
    return { response, requestId, items: itemsOf(data, { response, requestId }) };
  }

  async function* itemsOf(
    body: ReadableStream<Uint8Array> | null,
    { response, requestId }: Received,
  ): AsyncGenerator<Item, void, undefined> {
    if (body === null) return;
    const items = read(body);
    try {
      for (;;) {
        const { done, value } = await items.next();
        if (done) return;
        await client.enforce("responses", options, () => checkItem(value));
        yield value as Item;
      }
    } catch (cause) {
      options.signal?.throwIfAborted();
      if (cause instanceof ValidationError) throw cause;
      if (cause instanceof SyntaxError) throw new ApiError(name, response, requestId, undefined, { cause });
      throw new ConnectionError("connection_lost", `The answer to ${name} broke off`, { cause });
    } finally {
      await items.return();
    }
  }

  async function checkItem(item: unknown): Promise<ValidationError | undefined> {
    const schema = await operation.item?.();
    const issues = schema?.validate(item).issues;
    return issues && new ValidationError(issues, `Invalid item of the answer to ${name}`, "invalid_response");
  }

  return {
    open,
    [Symbol.asyncIterator]: async function* () {
      yield* (await open()).items;
    },
  };
}

/** Makes the lazy call of an operation that answers whole, if it is awaited, or item by item, if it is iterated. */
export function streamOrCall<Body, Item, ErrorBody = unknown>(
  client: Client,
  operation: Operation,
  format: StreamFormat,
  params: ParameterValues,
  options?: CallOptions,
): Call<Body, ErrorBody> & ItemStream<Item> {
  return {
    ...call<Body, ErrorBody>(client, operation, params, options),
    ...itemStream<Item>(client, operation, format, params, options),
  };
}
