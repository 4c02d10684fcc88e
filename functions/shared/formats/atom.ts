import { html, raw } from 'hono/html';
import { dropForbidden } from './xml-text.ts';

/** A text, in the language of what it stands in where it names no other (RFC 4287 §3.1). */
export interface AtomText {
  readonly text: string;
  /** HTML is markup in a text: it is escaped. */
  readonly type: 'text' | 'html';
  readonly lang?: string | undefined;
}

export interface AtomLink {
  readonly rel: 'alternate' | 'self';
  readonly href: string;
  readonly hreflang?: string | undefined;
  readonly type?: string | undefined;
}

export interface AtomCategory {
  readonly scheme?: string | undefined;
  readonly term: string;
}

export interface AtomEntry {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: AtomText;
  /** ISO 8601 instant. */
  readonly updated: string;
  readonly lang?: string | undefined;
  readonly links: readonly AtomLink[];
  readonly categories?: readonly AtomCategory[];
  readonly summary: AtomText;
}

/** A feed, apart from its entries. */
export interface AtomFeed {
  readonly id: string;
  readonly base: string;
  readonly lang: string;
  readonly title: AtomText;
  readonly subtitle: AtomText;
  readonly author: { readonly name: string; readonly uri: string };
  /** ISO 8601 instant. */
  readonly updated: string;
  readonly links: readonly AtomLink[];
  readonly categories: readonly AtomCategory[];
}

/** @param entries as `writeAtomEntry` writes them */
export async function writeAtomFeed(
  { id, base, lang, title, subtitle, author, updated, categories, links }: AtomFeed,
  entries: readonly string[],
): Promise<string> {
  const written = await html`<?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="${base}" xml:lang="${lang}">
      ${writeText('title', title)} ${writeText('subtitle', subtitle)}
      <author><name>${author.name}</name><uri>${author.uri}</uri></author>
      <updated>${updated}</updated>
      ${categories.map(writeCategory)} ${links.map(writeLink)}
      <id>${id}</id>
      ${entries.map((entry) => raw(entry))}
    </feed> `;
  return dropForbidden(written.toString());
}

export async function writeAtomEntry(entry: AtomEntry): Promise<string> {
  const { id, lang, title, updated, links, categories = [], summary } = entry;
  // What leads nowhere has its words as content (RFC 4287 §4.1.2).
  const isWhole = links.every(({ rel }) => rel !== 'alternate');
  const written = await html`<entry ${attribute('xml:lang', lang)}>
    ${writeText('title', title)} ${links.map(writeLink)}
    <id>${id}</id>
    ${categories.map(writeCategory)} ${writeText('summary', summary)}
    ${isWhole && writeText('content', summary)}
    <updated>${updated}</updated>
  </entry> `;
  return written.toString();
}

function writeText(name: string, { text, type, lang }: AtomText) {
  const element = raw(name);
  return html`<${element} type="${type}" ${attribute('xml:lang', lang)}>${text}</${element}>`;
}

function writeLink({ rel, href, hreflang, type }: AtomLink) {
  return html`<link
    rel="${rel}"
    href="${href}"
    ${attribute('hreflang', hreflang)}
    ${attribute('type', type)}
  />`;
}

function writeCategory({ scheme, term }: AtomCategory) {
  return html`<category ${attribute('scheme', scheme)} term="${term}" />`;
}

function attribute(name: string, value: string | undefined) {
  return value !== undefined && html`${raw(name)}="${value}"`;
}
