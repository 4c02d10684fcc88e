import * as v from 'valibot';
import * as c from './common.ts';

const summaryMembers = {
  id: c.topicId,
  kind: c.kind,
  title: c.text,
  summary: c.text,
  locale: c.resolved,
  translation: c.translation,
  version: c.hash,
  regions: v.exactOptional(c.regionIds),
  links: v.strictObject({ self: c.href }),
};

export const topicSummary = v.pipe(
  v.strictObject(summaryMembers),
  v.description('A topic as a list shows it.'),
);

const relatedTopic = v.strictObject({
  id: c.topicId,
  kind: c.kind,
  title: c.text,
  locale: v.strictObject({ served: c.tag, dir: c.dir }),
  links: v.strictObject({ self: c.href }),
});

export const topic = v.pipe(
  v.strictObject({
    id: c.topicId,
    kind: c.kind,
    ...c.head,
    title: c.text,
    summary: c.text,
    sections: c.sections,
    terms: c.terms,
    regions: c.regionIds,
    related: v.array(topicSummary),
    notice: c.notice,
    links: v.strictObject({
      ...c.links,
      jsonld: c.href,
      html: c.href,
      md: c.href,
      txt: c.href,
    }),
  }),
  v.description('A topic, whole.'),
);

export const topicList = v.pipe(
  v.strictObject({
    id: c.kind,
    kind: c.kind,
    ...c.head,
    title: c.text,
    summary: c.text,
    count: v.pipe(c.count, v.description('How many topics there are on all pages.')),
    page: v.strictObject({ number: c.count, count: c.count }),
    items: v.array(
      v.strictObject({
        ...summaryMembers,
        related: v.exactOptional(
          v.pipe(v.array(relatedTopic), v.description('With `include=related`.')),
        ),
      }),
    ),
    notice: c.notice,
    links: v.strictObject({
      ...c.links,
      previous: v.exactOptional(c.href),
      next: v.exactOptional(c.href),
    }),
  }),
  v.description('The topics of a kind, in their order.'),
);

const range = v.pipe(
  v.tuple([c.count, c.count]),
  v.description('From the first UTF-16 code unit of a match to before its last.'),
);

export const searchResult = v.pipe(
  v.strictObject({
    id: v.literal('search'),
    kind: v.literal('search'),
    ...c.head,
    title: c.text,
    summary: v.pipe(
      c.text,
      v.description('How many topics there are, or what to do where there are none.'),
    ),
    query: c.text,
    count: c.count,
    items: v.array(
      v.strictObject({
        ...summaryMembers,
        titleMatches: v.array(range),
        snippet: v.exactOptional(
          v.pipe(
            v.strictObject({
              from: v.pipe(c.text, v.description('`summary`, or the id of a section.')),
              text: c.text,
              matches: v.array(range),
            }),
            v.description(
              'A part of the text that says what was looked for; absent where the topic was found by another name.',
            ),
          ),
        ),
      }),
    ),
    notice: c.notice,
    links: v.strictObject(c.links),
  }),
  v.description('The topics that say what a reader looks for, the best first.'),
);
