import { StoreUnavailableError } from '../../functions/shared/store/errors.ts';
import type { PartnerRegistry } from '../../functions/shared/store/partner-registry.ts';

export interface CountingRegistry extends Pick<PartnerRegistry, 'find'> {
  /** The ids that were looked up since the last time this was asked. */
  takeLookups: () => string[];
  /** Goes away, or comes back. */
  setAway: (isAway: boolean) => void;
}

/** A registry of partners that tells what it was asked for, and can be away. */
export function countingRegistry(registry: PartnerRegistry): CountingRegistry {
  let lookups: string[] = [];
  let isAway = false;
  return {
    async find(id, options) {
      lookups.push(id);
      if (isAway) throw new StoreUnavailableError();
      return registry.find(id, options);
    },
    takeLookups() {
      const taken = lookups;
      lookups = [];
      return taken;
    },
    setAway(away) {
      isAway = away;
    },
  };
}
