/** How long a request goes on waiting for the database: a signal that aborts when its patience is at an end. */
export type Deadline = () => AbortSignal;

/**
 * The timer starts with the first call that needs it, so that a request that needs no database starts none.
 *
 * @param milliseconds for all calls of the request together
 */
export function createDeadline(milliseconds: number): Deadline {
  let signal: AbortSignal | undefined;
  return () => (signal ??= AbortSignal.timeout(milliseconds));
}
