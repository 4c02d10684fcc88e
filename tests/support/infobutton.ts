import type { Hono } from 'hono';
import { expect } from 'vitest';
import type { AppEnv } from '../../functions/shared/http/app-env.ts';
import { atomFaults } from './atom-validity.ts';
import { readFeed, type ReadFeed } from './read-feed.ts';

/** ICD-10-CM, as HL7 names it. */
export const icd = '2.16.840.1.113883.6.90';

/** Names of parameters. */
export const code = 'mainSearchCriteria.v.c';
export const system = 'mainSearchCriteria.v.cs';
export const name = 'mainSearchCriteria.v.dn';
export const language = 'informationRecipient.languageCode.c';

/** A request for a code of ICD-10-CM, with whatever a test wants beside it. */
export function codeQuery(text: string, other: Readonly<Record<string, string>> = {}): string {
  return new URLSearchParams({
    [code]: text,
    [system]: icd,
    ...other,
  }).toString();
}

export interface Infobutton {
  /** Asks for a feed in XML. */
  readonly feed: (query: string) => Promise<ReadFeed>;
  /** @throws where any of the feeds until now is not as Atom has it (RFC 4287) */
  readonly holdToAtom: () => Promise<void>;
}

/** Asks a service for feeds, and keeps them, to be held to the rules of Atom. */
export function askingInfobutton(app: Hono<AppEnv>): Infobutton {
  const feeds: Record<string, string> = {};
  return {
    async feed(query) {
      const response = await app.request(`/infobutton?${query}`);
      const text = await response.text();
      expect([response.status, text]).toEqual([200, expect.stringContaining('<feed')]);
      feeds[`feed-${Object.keys(feeds).length}.xml`] = text;
      return readFeed(text);
    },
    async holdToAtom() {
      const faults = await atomFaults(feeds);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  };
}
