import { TimeoutError } from "./errors.js";

/** The longest delay that timers can hold: a longer one would end at once. It is 24 days. */
const longestDelay = 2 ** 31 - 1;

/**
 * Does `work` until it is done, the time is over or the caller gives up. It ends then even if the work ignores its
 * signal, and leaves neither a timer nor a listener behind.
 */
export async function withDeadline<T>(
  operation: string,
  timeout: number,
  callerSignal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  callerSignal?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const giveUp = (): void => controller.abort(callerSignal?.reason);
  const timer = setTimeout(
    () => controller.abort(new TimeoutError(operation, timeout)),
    Math.min(timeout, longestDelay),
  );
  callerSignal?.addEventListener("abort", giveUp);
  // Listens before the work does, so that the reason arrives here before any error that the work makes of it.
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  try {
    return await Promise.race([stopped, work(signal)]);
  } finally {
    clearTimeout(timer);
    callerSignal?.removeEventListener("abort", giveUp);
  }
}
