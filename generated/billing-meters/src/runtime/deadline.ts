/** The longest delay that timers can hold: a longer one would end at once. */
const longestDelay = 2 ** 31 - 1;

/**
 * Does `work` until it is done, the time is over or the caller gives up. It ends then even if the work ignores its
 * signal, and leaves neither a timer nor a listener behind.
 */
export async function withDeadline<T>(
  timeout: number,
  makeTimeoutError: () => Error,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let stop = (_reason: unknown): void => {};
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  const onAbort = (): void => stop(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  const timer = timeout > longestDelay ? undefined : setTimeout(() => stop(makeTimeoutError()), timeout);
  try {
    return await Promise.race([stopped, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
