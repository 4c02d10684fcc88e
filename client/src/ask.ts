import { within } from './abort.ts';
import { NetworkError, ProblemError, UnexpectedAnswerError } from './errors.ts';
import { backoff, readRetryAfter, type Timing } from './timing.ts';

/** What is used of `fetch`. */
export type Fetch = (
  url: string,
  init: { readonly headers: Record<string, string>; readonly signal: AbortSignal },
) => Promise<Response>;

export interface Transport {
  readonly fetch: Fetch;
  /** How often it is asked again. */
  readonly retries: number;
  /** The longest wait before it is asked again, in milliseconds. */
  readonly longestWait: number;
  /** How long one answer may take, in milliseconds. */
  readonly timeout: number;
  readonly timing: Timing;
}

/** What came; the text is undefined where the asker has it already (304). */
export interface Reply {
  readonly etag: string | null;
  readonly text?: string;
}

/** Statuses that pass. */
const passing = new Set([429, 500, 502, 503, 504]);

/**
 * Asks for an address, and asks again where the failure may pass.
 *
 * @throws ProblemError, NetworkError, UnexpectedAnswerError, or the signal's reason
 */
export async function ask(
  url: string,
  headers: Record<string, string>,
  transport: Transport,
  signal?: AbortSignal,
): Promise<Reply> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await askOnce(url, headers, transport, signal);
    } catch (error) {
      signal?.throwIfAborted();
      const wait = waitAfter(error, failures, transport);
      if (wait === undefined) throw error;
      await transport.timing.sleep(wait, signal);
    }
  }
}

/** @returns milliseconds; undefined where nobody should ask again */
function waitAfter(
  error: unknown,
  failures: number,
  { retries, longestWait, timing }: Transport,
): number | undefined {
  if (failures > retries) return undefined;
  const wait = backoff(failures, 250, longestWait, timing.random);
  if (error instanceof NetworkError) return wait;
  if (!(error instanceof ProblemError) || !passing.has(error.status)) return undefined;
  // Who comes back before the service wants it is no help: the caller decides.
  return error.retryAfter > longestWait ? undefined : error.retryAfter + wait;
}

async function askOnce(
  url: string,
  headers: Record<string, string>,
  { fetch, timeout, timing }: Transport,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  try {
    return await within(
      async (stopped) => read(await fetch(url, { headers, signal: stopped }), timing.now()),
      signal,
      timeout,
    );
  } catch (cause) {
    if (cause instanceof ProblemError || cause instanceof UnexpectedAnswerError) throw cause;
    throw new NetworkError(`${url} was not reached`, { cause });
  }
}

async function read(response: Response, now: number): Promise<Reply> {
  const { status, headers, url } = response;
  const etag = headers.get('etag');
  if (status === 304) return { etag };
  const text = await response.text();
  if (!response.ok) {
    throw new ProblemError(status, text, readRetryAfter(headers.get('retry-after') ?? '', now));
  }
  if (!/json/.test(headers.get('content-type') ?? '')) {
    throw new UnexpectedAnswerError(`${url} is no JSON`);
  }
  // A text that was cut is no JSON: that passes, as all that befalls a connection.
  JSON.parse(text);
  return { etag, text };
}
