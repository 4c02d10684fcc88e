import { DOMParser, type Element } from '@xmldom/xmldom';

const atom = 'http://www.w3.org/2005/Atom';
const xml = 'http://www.w3.org/XML/1998/namespace';

export interface ReadLink {
  readonly rel: string;
  readonly href: string;
  readonly hreflang: string;
}

export interface ReadEntry {
  readonly id: string;
  readonly title: string;
  readonly titleLang: string;
  readonly lang: string;
  readonly updated: string;
  readonly summary: string;
  readonly content: string;
  readonly links: readonly ReadLink[];
  readonly terms: readonly string[];
}

/** An Atom feed as tests look at it. */
export interface ReadFeed {
  readonly id: string;
  readonly base: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly uri: string;
  readonly updated: string;
  readonly links: readonly ReadLink[];
  /** Terms by their schemes. */
  readonly categories: Readonly<Record<string, string>>;
  readonly entries: readonly ReadEntry[];
}

/** @throws where the text is no XML */
export function readFeed(text: string): ReadFeed {
  const document = new DOMParser({
    onError(level, message) {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'application/xml');
  const feed = document.documentElement;
  if (feed === null) throw new Error('There is no feed');
  return {
    id: textOf(feed, 'id'),
    base: feed.getAttributeNS(xml, 'base') ?? '',
    lang: feed.getAttributeNS(xml, 'lang') ?? '',
    title: textOf(feed, 'title'),
    subtitle: textOf(feed, 'subtitle'),
    author: feed.getElementsByTagNameNS(atom, 'name').item(0)?.textContent ?? '',
    uri: feed.getElementsByTagNameNS(atom, 'uri').item(0)?.textContent ?? '',
    updated: textOf(feed, 'updated'),
    links: linksOf(feed),
    categories: Object.fromEntries(
      childrenOf(feed, 'category').map((each) => [
        each.getAttribute('scheme') ?? '',
        each.getAttribute('term') ?? '',
      ]),
    ),
    entries: childrenOf(feed, 'entry').map((entry) => ({
      id: textOf(entry, 'id'),
      title: textOf(entry, 'title'),
      titleLang: childrenOf(entry, 'title')[0]?.getAttributeNS(xml, 'lang') ?? '',
      lang: entry.getAttributeNS(xml, 'lang') ?? '',
      updated: textOf(entry, 'updated'),
      summary: textOf(entry, 'summary'),
      content: textOf(entry, 'content'),
      links: linksOf(entry),
      terms: childrenOf(entry, 'category').map((each) => each.getAttribute('term') ?? ''),
    })),
  };
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(atom, name)].filter(
    (each) => each.parentNode === parent,
  );
}

function textOf(parent: Element, name: string): string {
  return childrenOf(parent, name)[0]?.textContent ?? '';
}

function linksOf(parent: Element): ReadLink[] {
  return childrenOf(parent, 'link').map((link) => ({
    rel: link.getAttribute('rel') ?? '',
    href: link.getAttribute('href') ?? '',
    hreflang: link.getAttribute('hreflang') ?? '',
  }));
}
