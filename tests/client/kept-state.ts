import type { SyncStorage } from '../../client/src/sync/create-sync.ts';

export interface KeptState extends SyncStorage {
  /** What is kept, as text. */
  text: string | undefined;
  /** How often something was saved. */
  saves: number;
}

/** A storage that keeps text, as a file does. */
export function keptState(text?: string): KeptState {
  const kept: KeptState = {
    text,
    saves: 0,
    load: async () => (kept.text === undefined ? undefined : JSON.parse(kept.text)),
    async save(state) {
      kept.text = JSON.stringify(state);
      kept.saves += 1;
    },
  };
  return kept;
}
