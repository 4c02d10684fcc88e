import * as v from 'valibot';
import * as c from './common.ts';

const topicEntry = v.strictObject({
  type: v.literal('topic'),
  id: c.topicId,
  kind: c.kind,
  place: v.pipe(c.count, v.description('Topics of a kind stand in the order of their places.')),
  version: c.hash,
  locale: c.resolved,
  translation: c.translation,
  title: c.text,
  summary: c.text,
  sections: c.sections,
  terms: c.terms,
  related: v.pipe(
    v.array(c.topicId),
    v.description('A device passes over those that it does not have: they may be recalled.'),
  ),
  regions: c.regionIds,
  alternates: v.array(c.tag),
});

const stringsEntry = v.strictObject({
  type: v.literal('strings'),
  version: c.hash,
  strings: v.pipe(
    v.record(v.string(), v.unknown()),
    v.description('The interface’s words, nested, in i18next’s JSON format v4.'),
  ),
});

const glossaryEntry = v.strictObject({
  type: v.literal('glossary'),
  version: c.hash,
  locale: c.resolved,
  translation: c.translation,
  terms: c.terms,
});

const removedEntry = v.pipe(
  v.strictObject({ type: v.literal('removed'), id: c.topicId }),
  v.description('The topic is gone. Only in deltas.'),
);

const recalledEntry = v.pipe(
  v.strictObject({ type: v.literal('recalled'), id: c.topicId, recalledAt: c.isoInstant }),
  v.description('An order to stop showing the topic at once. Only in deltas, and first in them.'),
);

export const syncEntry = v.pipe(
  v.variant('type', [topicEntry, stringsEntry, glossaryEntry, removedEntry, recalledEntry]),
  v.description('What a device keeps or drops.'),
);

export const syncPage = v.pipe(
  v.strictObject({
    id: v.picklist(['pack', 'sync']),
    kind: v.literal('sync'),
    locale: v.strictObject({
      requested: c.tag,
      served: c.tag,
      dir: c.dir,
      autonym: c.text,
      isFallback: v.literal(false),
      reason: c.reason,
    }),
    interface: c.interfaceLanguage,
    release: c.hash,
    publishedAt: c.isoInstant,
    since: v.pipe(
      v.nullable(c.hash),
      v.description('The release that the device has; null for one that has nothing.'),
    ),
    regions: c.regionIds,
    clinic: c.clinic,
    notice: c.notice,
    entries: v.array(syncEntry),
    token: v.exactOptional(
      v.pipe(
        c.text,
        v.description(
          'On the last page: what to sync with the next time. It is of this language and this release.',
        ),
      ),
    ),
    links: v.strictObject({
      next: v.exactOptional(
        v.pipe(c.href, v.description('The next page; absent on the last one.')),
      ),
      sync: v.exactOptional(
        v.pipe(c.href, v.description('On the last page: where to sync the next time.')),
      ),
    }),
  }),
  v.description('Entries for a device. It shows them when it has the last page.'),
);
