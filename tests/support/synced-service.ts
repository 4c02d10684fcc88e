import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { readPages } from './device.ts';
import { catalogueOf, type DraftTopic } from './growing-content.ts';
import { startService } from './service.ts';

export const now = () => 0;
const drafts: DraftTopic[] = ['a', 'b', 'c'].map((name) => ({
  id: `treatments/${name}`,
  edition: 0,
  isTranslated: name === 'a',
}));
export const catalogue = catalogueOf(drafts);
export const rewritten = catalogueOf(drafts.map((topic) => ({ ...topic, edition: 2 })));

/** A service that devices sync with, and the store that it reads. */
export async function startSynced() {
  const store = createMemoryStore();
  const service = await startService({ catalogue, store });
  const pages = async (address: string) => readPages(service.app, address);
  const entriesSince = async (token: string) => {
    const read = await pages(`/v1/es/sync?since=${token}`);
    return read.flatMap(({ entries }) => entries);
  };
  return { ...service, store, pages, entriesSince };
}
