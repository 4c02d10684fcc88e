import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { describeStore } from './store-contract.ts';

describeStore('memory', async () => createMemoryStore());
