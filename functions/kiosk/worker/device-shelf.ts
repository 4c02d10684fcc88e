import type { UiStrings } from '../../shared/domain/catalogue.ts';
import { isStateOf, type DeviceState } from '../../../client/src/sync/state.ts';
import { listTopics, type TopicEntry } from '../../../client/src/sync/copy.ts';
import { createLocaleMatcher } from '../../shared/domain/match-locale.ts';
import { isTopicId, type TopicId } from '../../shared/domain/topic.ts';
import { translatorFor } from '../../shared/i18n/translator.ts';
import { openTopicIndex, type TopicIndex } from '../../shared/search/topic-index.ts';
import {
  stretchLength,
  type Book,
  type Shelf,
  type ShelfLocale,
  type ShelfTopic,
} from '../shelf/shelf.ts';
import type { DeviceLanguage } from '../shelf/device-frame.ts';
import { BrokenCopyError, verifyLanguage } from './verify.ts';
import type { DeviceStore, Edition } from './device-store.ts';

const day = 24 * 60 * 60 * 1_000;

/**
 * Opens an edition that is on the device as a shelf.
 *
 * @param now milliseconds since the epoch
 */
export function openEdition({ frame, heardAt }: Edition, store: DeviceStore, now: number): Shelf {
  const { release, locales, source, regions, clinic, recalled, maxAgeDays } = frame;
  const gone = new Set(recalled);
  return {
    release,
    locales,
    matcher: createLocaleMatcher({ source, locales }),
    regions,
    clinic,
    // A clock that was set back says nothing of how long it was.
    isFresh: Math.abs(now - heardAt) <= maxAgeDays * day,
    isRecalled: (id) => gone.has(id),
    async open(locale) {
      const kept = await store.language(release, locale.tag);
      const state = kept?.state;
      if (kept === undefined || !isStateOf(state, locale.tag) || state.about.release !== release) {
        throw new BrokenCopyError(`The device lacks ${locale.tag} of ${release}`);
      }
      await verifyLanguage(kept);
      const spokenIn = async (tag: string) =>
        (await store.language(release, tag))?.more.abbreviations ?? {};
      return openBook(locale, state, { more: kept.more, gone, spokenIn });
    },
  };
}

interface BookOptions {
  readonly more: DeviceLanguage;
  /** Topics that must not be shown. */
  readonly gone: ReadonlySet<string>;
  /** @returns what a voice says instead of abbreviations, in a language */
  readonly spokenIn: (tag: string) => Promise<Readonly<Record<string, string>>>;
}

function openBook(
  locale: ShelfLocale,
  state: DeviceState,
  { more, gone, spokenIn }: BookOptions,
): Book {
  const { glossary } = state;
  const strings = state.strings?.strings;
  if (!isUiStrings(strings) || glossary === undefined) {
    throw new BrokenCopyError(`The copy of ${locale.tag} is not whole`);
  }
  const all = listTopics(state).filter(({ id }) => !gone.has(id));
  let index: TopicIndex | undefined;

  function find(ids: readonly TopicId[]): ShelfTopic[] {
    const wanted = new Set<string>(ids);
    return all.filter(({ id }) => wanted.has(id)).map((entry) => shelfTopic(entry));
  }

  return {
    t: translatorFor(strings, locale),
    // oxlint-disable-next-line typescript/require-await -- a server's shelf has to wait
    async list(kind, { region, start = 0 } = {}) {
      const own = all.filter(
        (entry) => entry.kind === kind && (region === undefined || entry.regions.includes(region)),
      );
      const end = start + stretchLength;
      return {
        topics: own.slice(start, end).map((entry) => shelfTopic(entry)),
        next: end < own.length ? end : undefined,
      };
    },
    find: async (ids) => Promise.resolve(find(ids)),
    async read({ id }) {
      const entry = state.topics[id];
      if (entry === undefined) throw new RangeError(`The device shows no ${id}`);
      const { sections, terms } = entry;
      return { sections, terms, abbreviations: await spokenIn(entry.locale.served) };
    },
    glossary: async () =>
      Promise.resolve({
        served: glossary.locale.served,
        reason: glossary.locale.reason,
        translation: glossary.translation,
        terms: glossary.terms,
      }),
    async search(query, limit) {
      if (more.index.length === 0) return Promise.resolve(undefined);
      index ??= openTopicIndex(more.index, locale.tag);
      const hits = index.search(query).map(({ id }) => id);
      const found = find(hits.filter(isTopicId).slice(0, limit));
      return Promise.resolve(
        found.toSorted((one, other) => hits.indexOf(one.id) - hits.indexOf(other.id)),
      );
    },
  };
}

function shelfTopic(entry: TopicEntry): ShelfTopic {
  const { id, kind, title, summary, translation, alternates, related, regions } = entry;
  if (!isTopicId(id)) throw new BrokenCopyError(`${id} is no topic`);
  const { served, reason } = entry.locale;
  return {
    id,
    kind,
    title,
    summary,
    served,
    reason,
    translation,
    alternates,
    related: related.filter(isTopicId),
    regions,
  };
}

function isUiStrings(value: unknown): value is UiStrings {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => typeof each === 'string' || isUiStrings(each))
  );
}
