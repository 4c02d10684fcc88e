import { LRUCache } from 'lru-cache';
import type { Context } from 'hono';
import type { Clinic } from '../../shared/domain/clinic.ts';
import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import { writeAtomEntry, type AtomEntry } from '../../shared/formats/atom.ts';
import { namedId } from '../../shared/formats/named-id.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { gatherTopicPage } from '../../shared/http/gather-topic-page.ts';
import type { View } from '../../shared/http/view.ts';
import { readAddresses } from '../read-addresses.ts';
import { writeSummary } from './write-summary.ts';

/** A topic as an entry of feeds, and the same written in XML. */
export interface MadeEntry {
  readonly entry: AtomEntry;
  readonly xml: string;
}

export type MakeEntry = (
  c: Context<AppEnv>,
  view: View,
  topic: ManifestEntry,
) => Promise<MadeEntry>;

/** Entries are kept up to this size, in characters of XML. */
const maxSize = 16 * 1024 * 1024;

/** Makes entries, each once as long as there is room. */
export function createEntryMaker(clinic: Clinic): MakeEntry {
  const made = new LRUCache<string, MadeEntry>({
    maxSize,
    sizeCalculation: ({ xml }) => xml.length * 2,
  });
  return async (c, view, topic) => {
    const { base, snapshot } = c.var;
    const { reason, locale } = view.language;
    const key = [snapshot.hash, base, reason, locale.tag, topic.id].join('\n');
    const known = made.get(key);
    if (known !== undefined) return known;
    const entry = await makeEntry(c, view, topic, clinic);
    const whole = { entry, xml: await writeAtomEntry(entry) };
    made.set(key, whole);
    return whole;
  };
}

async function makeEntry(
  c: Context<AppEnv>,
  view: View,
  topic: ManifestEntry,
  clinic: Clinic,
): Promise<AtomEntry> {
  const { base, snapshot } = c.var;
  const { source, publishedAt } = snapshot.release;
  const page = await gatherTopicPage(c, view, topic, readAddresses(base, source), clinic);
  const { updatedAt } = page.translation;
  return {
    id: namedId('topic', topic.id, topic.served),
    lang: topic.served,
    title: { type: 'text', text: page.title },
    links: [{ rel: 'alternate', href: page.self, hreflang: topic.served }],
    summary: { type: 'html', text: await writeSummary(page) },
    // A text has a day, Atom an instant (RFC 4287 §3.3).
    updated: updatedAt === undefined ? publishedAt : `${updatedAt.slice(0, 10)}T00:00:00Z`,
  };
}
