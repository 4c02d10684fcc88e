import type { AtomEntry, AtomFeed, AtomLink } from '../../shared/formats/atom.ts';
import { dropForbidden } from '../../shared/formats/xml-text.ts';

/** Writes a feed in JSON, in the shape that systems know from MedlinePlus Connect: an element's text is its `_value`. */
export function writeJson(feed: AtomFeed, entries: readonly AtomEntry[]): string {
  const { base, lang, title, subtitle, author, updated, id, categories } = feed;
  return JSON.stringify(
    {
      feed: {
        xsi: 'http://www.w3.org/2001/XMLSchema-instance',
        base,
        lang,
        title: { _value: title.text, type: title.type },
        subtitle: { _value: subtitle.text, type: subtitle.type },
        author: { name: value(author.name), uri: value(author.uri) },
        updated: value(updated),
        id: value(id),
        category: categories.map(({ scheme, term }) => ({ scheme, term })),
        entry: entries.map(describeEntry),
      },
    },
    // The same feed in XML has these values, too.
    (_name, each: unknown) => (typeof each === 'string' ? dropForbidden(each) : each),
  );
}

function describeEntry({ title, lang, links, id, summary, updated }: AtomEntry) {
  return {
    title: { _value: title.text, type: title.type },
    lang,
    link: links.map(describeLink),
    id: value(id),
    summary: { type: summary.type, _value: summary.text },
    updated: value(updated),
  };
}

function describeLink({ href, rel, hreflang }: AtomLink) {
  return { href, rel, hreflang };
}

function value(text: string) {
  return { _value: text };
}
