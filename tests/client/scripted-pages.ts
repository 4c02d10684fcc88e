import type { SyncEntry, SyncPage } from '../../client/src/api.ts';
import type { SyncCall } from '../../client/src/create-client.ts';
import type { TopicEntry } from '../../client/src/sync/copy.ts';

/** A page for a device, as the service gives it, with what a test says otherwise. */
export function pageOf(release: string, members: Partial<SyncPage> = {}): SyncPage {
  const translation = { method: 'original', status: 'original', stale: false } as const;
  return {
    id: 'pack',
    kind: 'sync',
    locale: {
      requested: 'es',
      served: 'es',
      dir: 'ltr',
      autonym: 'Español',
      isFallback: false,
      reason: 'exact',
    },
    interface: { locale: 'es', dir: 'ltr', translation },
    release,
    publishedAt: '1970-01-01T00:00:00.000Z',
    since: null,
    regions: [],
    clinic: {},
    notice: { locale: 'es', dir: 'ltr', title: '', text: '' },
    entries: [],
    links: {},
    ...members,
  };
}

/** A last page. */
export function lastOf(release: string, members: Partial<SyncPage> = {}): SyncPage {
  return pageOf(release, { token: `es.${release}`, ...members });
}

/** The address of a page that follows. */
export function nextOf(page: string, since?: string): SyncPage['links'] {
  const query = new URLSearchParams({ ...(since === undefined ? {} : { since }), page });
  return { next: `https://elsewhere.test/v1/es/sync?${query.toString()}` };
}

export function topicOf(id: string, version: string): TopicEntry {
  return {
    type: 'topic',
    id,
    kind: 'treatments',
    place: 0,
    version,
    locale: { served: 'es', dir: 'ltr', isFallback: false, reason: 'exact' },
    translation: { method: 'original', status: 'original', stale: false },
    title: `${id} ${version}`,
    summary: '',
    sections: [],
    terms: [],
    related: [],
    regions: [],
    alternates: [],
  };
}

export function recallOf(id: string): SyncEntry {
  return { type: 'recalled', id, recalledAt: '1970-01-01T00:00:00.000Z' };
}

/** What the service says to one call: a page, or an error. */
export type Said = SyncPage | Error;

/** A client that says one thing after the other, the last one again and again. */
export function scriptedPages(...said: readonly Said[]) {
  const calls: Pick<SyncCall, 'since' | 'page'>[] = [];
  return {
    calls,
    syncPage: async ({ since, page }: SyncCall): Promise<SyncPage> => {
      const saying = said[calls.length] ?? said.at(-1);
      calls.push({ since, page });
      if (saying === undefined) throw new Error('There is nothing to say');
      if (saying instanceof Error) throw saying;
      return saying;
    },
  };
}
