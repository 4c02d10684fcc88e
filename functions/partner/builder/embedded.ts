import { pathOfSubject, type EmbedSubject } from '../embed/embed-path.ts';
import type { Choice } from './choice.ts';
import { escapeText, writeTag, type Pairs } from './markup.ts';

/** What is put into a page, however it comes there. */
export interface Embedded extends Pick<Choice, 'way' | 'language' | 'look' | 'accent' | 'partner'> {
  readonly subject: EmbedSubject;
  /** How high it is, in rem, so that nothing on the page moves when it comes. */
  readonly reserve: number;
  /** The same on our own pages, and what it is called: for readers to whom nothing else can be shown. */
  readonly link: { readonly href: string; readonly title: string; readonly tag: string };
}

const elements = {
  topic: 'pain-care',
  list: 'pain-care-list',
  search: 'pain-care-search',
} as const;

export function elementOf({ subject }: Embedded): string {
  return elements[subject.type];
}

/** The component's element; what goes without saying is left out. Its content is what shows without scripts. */
export function writeElement(embedded: Embedded, more: Pairs): string {
  const { subject, language, look, partner, link } = embedded;
  const attributes: Pairs = [
    ['topic', subject.type === 'topic' ? subject.id : undefined],
    ['kind', subject.type === 'list' ? subject.kind : undefined],
    ['lang', language],
    ['look', look === 'auto' ? undefined : look],
    ['partner', partner],
    ...more,
  ];
  // The element around the link may name the language of its words already.
  const words: Pairs = [
    ['href', link.href],
    ['lang', link.tag === language ? undefined : link.tag],
  ];
  const content = writeTag('a', words, escapeText(link.title));
  return writeTag(elementOf(embedded), attributes, `\n  ${content}\n`);
}

/** A frame may run our script, which tells its height, and open our pages in windows of their own; a search, send its form. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

export function writeFrame(embedded: Embedded, base: string, more: Pairs): string {
  const { subject, partner, look, accent, link } = embedded;
  const query = queryOf({
    partner,
    look: look === 'auto' ? undefined : look,
    accent: accent?.slice(1),
  });
  return writeTag('iframe', [
    ['src', `${base}/embed${localizedPath(embedded)}${query}`],
    ['title', link.title],
    ['loading', 'lazy'],
    ['sandbox', subject.type === 'search' ? `${sandbox} allow-forms` : sandbox],
    ...more,
  ]);
}

/** Address of the piece of HTML that a server puts into a page. */
export function fragmentAddress(embedded: Embedded, base: string): string {
  const query = queryOf({ partner: embedded.partner });
  return `${base}/embed${localizedPath(embedded)}.fragment.html${query}`;
}

/** @returns the address of what search engines read beside a topic; undefined where it is no topic */
export function jsonLdAddress(embedded: Embedded, base: string): string | undefined {
  if (embedded.subject.type !== 'topic') return undefined;
  return `${base}/v1${localizedPath(embedded)}.jsonld`;
}

/** Without a language where it is to be that of the page: then it is negotiated. */
function localizedPath({ language, subject }: Embedded): string {
  return `${language === undefined ? '' : `/${language}`}${pathOfSubject(subject)}`;
}

function queryOf(values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) query.set(name, value);
  }
  return query.size === 0 ? '' : `?${query.toString()}`;
}
