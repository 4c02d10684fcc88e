import { LRUCache } from 'lru-cache';
import { isPartnerId, type Partner } from '../domain/partner.ts';
import { within, type Deadline } from './deadline.ts';
import { StoreUnavailableError } from './errors.ts';
import type { PartnerRegistry } from './partner-registry.ts';

export interface PartnerReader {
  /**
   * @param deadline when to give up
   * @returns the partner, suspended or not; undefined where there is none; what is remembered, however old, while the
   * registry does not answer
   * @throws StoreUnavailableError where the registry does not answer and nothing is remembered
   */
  find: (id: string, deadline: Deadline) => Promise<Partner | undefined>;
}

export interface PartnerReaderOptions {
  readonly registry: Pick<PartnerRegistry, 'find'>;
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** How long is believed what was found, or that there is nothing, in milliseconds. */
  readonly lifetime?: number;
  /** How long a registry that did not answer is left alone, where something is remembered, in milliseconds. */
  readonly retryAfter?: number;
  /** How long to wait for a partner of whom nothing is remembered, in milliseconds. */
  readonly openPatience?: number;
  /** How long to wait for news of one that is remembered, in milliseconds. */
  readonly refreshPatience?: number;
  /** How many partners are remembered; and as many ids that are nobody's. */
  readonly maxPartners?: number;
}

/** What was found under an id, and until when it is believed. */
interface Finding {
  readonly partner: Partner | undefined;
  readonly until: number;
}

/** Reads partners for a function: each is looked up once in a while, by one of those who ask. */
export function createPartnerReader({
  registry,
  now,
  lifetime = 60_000,
  retryAfter = 5_000,
  openPatience = 1_800,
  refreshPatience = 300,
  maxPartners = 1_000,
}: PartnerReaderOptions): PartnerReader {
  const partners = new LRUCache<string, Finding>({ max: maxPartners });
  // Apart, so that ids which somebody makes up push no partner out.
  const nobodies = new LRUCache<string, Finding>({ max: maxPartners });
  const lookups = new Map<string, Promise<Partner | undefined>>();

  function remember(id: string, partner: Partner | undefined, milliseconds: number): void {
    const [place, other] = partner === undefined ? [nobodies, partners] : [partners, nobodies];
    place.set(id, { partner, until: now() + milliseconds });
    other.delete(id);
  }

  async function lookUp(id: string, known: Finding | undefined): Promise<Partner | undefined> {
    // Its own time-out, not a caller's.
    const signal = AbortSignal.timeout(known === undefined ? openPatience : refreshPatience);
    try {
      const partner = await registry.find(id, { signal });
      remember(id, partner, lifetime);
      return partner;
    } catch (error) {
      if (known === undefined || !(error instanceof StoreUnavailableError)) throw error;
      remember(id, known.partner, retryAfter);
      return known.partner;
    }
  }

  /** All who come meanwhile wait for the same answer, each as long as it can. */
  async function lookUpOnce(id: string, known: Finding | undefined) {
    const lookup = lookups.get(id) ?? lookUp(id, known).finally(() => lookups.delete(id));
    lookups.set(id, lookup);
    return lookup;
  }

  return {
    async find(id, deadline) {
      if (!isPartnerId(id)) return undefined;
      const known = partners.get(id) ?? nobodies.get(id);
      if (known !== undefined && now() < known.until) return known.partner;
      try {
        return await within(lookUpOnce(id, known), deadline);
      } catch (cause) {
        if (!deadline().aborted) throw cause;
        if (known !== undefined) return known.partner;
        throw new StoreUnavailableError({ cause });
      }
    },
  };
}
