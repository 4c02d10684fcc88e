import type { Fetch } from '../../client/src/ask.ts';

/** What a fetch is to do: answer, or fail. */
export type Act = (url: string, headers: Record<string, string>) => Response | Promise<Response>;

export interface ScriptedFetch {
  readonly fetch: Fetch;
  readonly calls: { readonly url: string; readonly headers: Record<string, string> }[];
}

/** A fetch that does one act after the other; the last one is done again and again. */
export function scriptedFetch(...acts: readonly Act[]): ScriptedFetch {
  const calls: { url: string; headers: Record<string, string> }[] = [];
  return {
    calls,
    async fetch(url, { headers, signal }) {
      signal.throwIfAborted();
      const act = acts[calls.length] ?? acts.at(-1);
      calls.push({ url, headers });
      if (act === undefined) throw new TypeError('There is no act');
      return act(url, headers);
    },
  };
}

/** @returns an act that answers with JSON */
export function json(body: unknown, init: ResponseInit = {}): Act {
  return () => Response.json(body, init);
}

/** @returns an act that answers with a problem */
export function problem(
  status: number,
  members: Readonly<Record<string, unknown>> = {},
  headers: Record<string, string> = {},
): Act {
  const body = { type: 'urn:problem-type:carelingua:some', title: 'Some', status, ...members };
  return () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    });
}

/** An act that never reaches anybody. */
export const unreachable: Act = () => {
  throw new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') });
};
