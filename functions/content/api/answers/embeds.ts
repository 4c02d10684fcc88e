import * as v from 'valibot';
import * as c from './common.ts';

const language = { tag: c.tag, dir: c.dir };

/** What surrounds everything that is shown on another's page. */
const frame = {
  own: v.pipe(v.strictObject(language), v.description('The reader’s language.')),
  languages: v.pipe(
    v.array(v.strictObject({ ...language, autonym: c.text })),
    v.description('Those that a reader may change to, the own among them.'),
  ),
  told: v.pipe(
    v.array(c.text),
    v.description(
      'What a reader must be told: why the text is in another language, and who has checked it.',
    ),
  ),
  from: v.exactOptional(v.pipe(c.text, v.description('Whose text it is, in words.'))),
  notice: v.strictObject({ title: c.text, text: c.text }),
  href: v.pipe(c.href, v.description('The same on our own pages.')),
  words: v.strictObject({ language: c.text, open: c.text }),
};

export const embeddedTopic = v.pipe(
  v.strictObject({
    id: c.topicId,
    ...frame,
    served: v.pipe(v.strictObject(language), v.description('What the text is in.')),
    title: c.text,
    summary: c.text,
    sections: c.sections,
    glossary: v.exactOptional(v.strictObject({ title: c.text, terms: c.terms })),
    reviewed: v.exactOptional(
      v.pipe(c.text, v.description('When the text was last reviewed, in words.')),
    ),
  }),
  v.description('A topic, whole, for another’s page.'),
);

export const embeddedList = v.pipe(
  v.strictObject({
    id: c.kind,
    ...frame,
    title: c.text,
    items: v.array(
      v.strictObject({
        id: c.topicId,
        title: c.text,
        summary: c.text,
        ...language,
        href: c.href,
      }),
    ),
  }),
  v.description('The first 60 topics of a kind, for another’s page.'),
);

export const embeddedSearch = v.pipe(
  v.strictObject({
    ...frame,
    title: c.text,
    field: c.text,
    none: v.pipe(c.text, v.description('What a reader is told where nothing is found.')),
    search: v.pipe(c.href, v.description('Where to search: `?q=` is added.')),
    topics: v.pipe(c.href, v.description('Where the topics are that are found: an id is added.')),
  }),
  v.description('What a search on another’s page needs.'),
);

export const embeddedIndex = v.union([embeddedList, embeddedSearch]);

const oembedMembers = {
  version: v.literal('1.0'),
  title: v.pipe(c.text, v.description('In the language of the text.')),
  author_name: v.exactOptional(v.pipe(c.text, v.description('The clinic.'))),
  author_url: v.exactOptional(c.text),
  provider_name: c.text,
  provider_url: c.href,
  cache_age: v.pipe(c.count, v.description('Seconds.')),
};

export const oembed = v.pipe(
  v.variant('type', [
    v.strictObject({
      type: v.literal('rich'),
      ...oembedMembers,
      width: c.count,
      height: c.count,
      html: v.pipe(c.text, v.description('A frame, and nothing else.')),
    }),
    v.strictObject({ type: v.literal('link'), ...oembedMembers }),
  ]),
  v.description(
    'How a site shows a page of ours (oembed.com). `link` where no site may show it in a frame.',
  ),
);
