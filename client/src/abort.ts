/**
 * Waits for some work, but no longer than until a signal says to stop or its time is over, whether the work knows of
 * that or not.
 *
 * Not by `AbortSignal.any` and `AbortSignal.timeout`: Node can forget a signal that is made of others
 * (nodejs/node#57736, #65995), and 20.0 has none.
 *
 * @param work is given a signal of its own
 * @param timeout in milliseconds; without one, or with 0, there is no end
 * @throws the signal's reason
 */
export async function within<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
  timeout?: number,
): Promise<T> {
  signal?.throwIfAborted();
  const own = new AbortController();
  const stop = () => {
    own.abort(signal?.reason);
  };
  const timer =
    timeout &&
    setTimeout(() => {
      own.abort(new DOMException('No answer', 'TimeoutError'));
    }, timeout);
  const stopped = new Promise<never>((_, reject) => {
    own.signal.addEventListener('abort', () => {
      // A reason may be anything, and is thrown as it is.
      reject(own.signal.reason);
    });
  });
  signal?.addEventListener('abort', stop);
  try {
    return await Promise.race([stopped, work(own.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
