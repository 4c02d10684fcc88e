/** How long a request goes on waiting for the database: a signal that aborts when its patience is at an end. */
export type Deadline = () => AbortSignal;

/**
 * Patience runs from now on, but the timer starts with the first call that needs it, so that a request that needs no
 * database starts none.
 *
 * @param milliseconds for all calls of the request together
 */
export function createDeadline(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  let signal: AbortSignal | undefined;
  return () => (signal ??= AbortSignal.timeout(Math.max(0, Math.round(end - performance.now()))));
}

/**
 * Waits for work that others wait for too, as long as this caller's patience lasts; the work goes on.
 *
 * @throws the signal's reason where that ends first
 */
export async function within<T>(work: Promise<T>, deadline: Deadline): Promise<T> {
  const signal = deadline();
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
