import type { Hono } from 'hono';
import * as v from 'valibot';
import type { AppEnv } from '../../functions/shared/http/app-env.ts';

const entry = v.variant('type', [
  v.looseObject({ type: v.literal('topic'), id: v.string() }),
  v.looseObject({ type: v.literal('strings') }),
  v.looseObject({ type: v.literal('glossary') }),
  v.strictObject({ type: v.literal('removed'), id: v.string() }),
  v.strictObject({ type: v.literal('recalled'), id: v.string(), recalledAt: v.string() }),
]);

const page = v.looseObject({
  release: v.string(),
  since: v.nullable(v.string()),
  entries: v.array(entry),
  token: v.optional(v.string()),
  links: v.object({ next: v.optional(v.string()), sync: v.optional(v.string()) }),
});

export type Entry = v.InferOutput<typeof entry>;
export type Page = v.InferOutput<typeof page>;

/** What a device has: the plainest that can be. */
export interface DeviceState {
  readonly topics: ReadonlyMap<string, Entry>;
  readonly strings: Entry | undefined;
  readonly glossary: Entry | undefined;
}

export const emptyState: DeviceState = {
  topics: new Map(),
  strings: undefined,
  glossary: undefined,
};

/** Asks for a page and the pages that follow it. */
export async function readPages(app: Hono<AppEnv>, address: string): Promise<Page[]> {
  const pages: Page[] = [];
  let next: string | undefined = address;
  while (next !== undefined) {
    const response = await app.request(next);
    if (response.status !== 200) throw new Error(`${next}: ${await response.text()}`);
    const read = v.parse(page, await response.json());
    pages.push(read);
    next = read.links.next;
  }
  return pages;
}

/** Does what entries say, in their order. */
export function apply(state: DeviceState, entries: readonly Entry[]): DeviceState {
  const topics = new Map(state.topics);
  let { strings, glossary } = state;
  for (const each of entries) {
    if (each.type === 'topic') topics.set(each.id, each);
    else if (each.type === 'strings') strings = each;
    else if (each.type === 'glossary') glossary = each;
    else topics.delete(each.id);
  }
  return {
    topics: new Map([...topics].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    strings,
    glossary,
  };
}

/** @returns the token of the last page */
export function tokenOf(pages: readonly Page[]): string {
  const token = pages.at(-1)?.token;
  if (token === undefined) throw new Error('The last page has no token');
  return token;
}
