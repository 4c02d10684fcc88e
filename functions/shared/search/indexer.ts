import MiniSearch from 'minisearch';
import type { SearchIndexer } from '../domain/search.ts';
import { indexOptions } from './index-options.ts';

/** Makes indexes with MiniSearch. */
export const miniSearchIndexer: SearchIndexer = {
  open(tag) {
    const index = new MiniSearch(indexOptions(tag));
    return {
      add: (entry) => {
        index.add(entry);
      },
      finish: () => index.toJSON(),
    };
  },
};
