import * as v from 'valibot';
import * as c from './common.ts';

/** An element's text, as the JSON of Atom feeds writes it. */
const value = v.strictObject({ _value: c.text });
const typed = (type: 'text' | 'html') => v.strictObject({ _value: c.text, type: v.literal(type) });

const entry = v.strictObject({
  title: typed('text'),
  lang: v.pipe(c.tag, v.description('What the text is in.')),
  link: v.array(v.strictObject({ href: c.href, rel: v.literal('alternate'), hreflang: c.tag })),
  id: v.pipe(value, v.description('Of the topic and the language of its text; it never changes.')),
  summary: v.pipe(
    typed('html'),
    v.description('What a reader must be told of the text, and the whole text, in HTML.'),
  ),
  updated: v.pipe(value, v.description('The day that the text last changed.')),
});

export const infobuttonFeed = v.pipe(
  v.strictObject({
    feed: v.strictObject({
      xsi: v.literal('http://www.w3.org/2001/XMLSchema-instance'),
      base: v.pipe(c.text, v.description('The address of the service, with a slash at its end.')),
      lang: v.pipe(c.tag, v.description('What the feed’s own words are in.')),
      title: typed('text'),
      subtitle: typed('text'),
      author: v.strictObject({ name: value, uri: value }),
      updated: value,
      id: value,
      category: v.pipe(
        v.array(v.strictObject({ scheme: c.text, term: c.text })),
        v.description('What was asked for: parameters and their values.'),
      ),
      entry: v.array(entry),
    }),
  }),
  v.description('What there is to read about a code: an Atom feed in JSON.'),
);
