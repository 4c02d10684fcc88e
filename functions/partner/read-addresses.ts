import type { PageAddresses } from '../shared/http/gather-topic-page.ts';

/**
 * Where people read our pages on their own devices.
 *
 * @param base without a slash at its end
 * @param source tag of the language for readers of none of ours
 */
export function readAddresses(base: string, source: string): PageAddresses {
  return {
    topic: (tag, id) => `${base}/read/${tag}/${id}`,
    negotiated: (id) => `${base}/read/${source}/${id}`,
    below: (tag, path) => `${base}/read/${tag}${path}`,
  };
}
