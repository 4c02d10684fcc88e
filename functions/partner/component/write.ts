import type { Block, Section } from '../../shared/domain/topic.ts';
import type { EmbeddedItem, EmbeddedTopic, EmbedFrame } from '../embed/embed-data.ts';
import { element } from './element.ts';
import type { RefusalError } from './load.ts';

/** The level that headings start at, so that they fit into the host's. */
export type Level = 2 | 3 | 4;

/** A topic's text, in its own language; what is told of it is in the reader's. */
export function writeTopic(topic: EmbeddedTopic, level: Level): HTMLElement {
  const { served, title, summary, sections, glossary } = topic;
  return element(
    'article',
    { part: 'text', lang: served.tag, dir: served.dir },
    element(`h${level}`, { part: 'title' }, title),
    ...writeTold(topic),
    element('p', { part: 'summary' }, summary),
    ...sections.map((section) => writeSection(section, level)),
    glossary &&
      element(
        'section',
        { part: 'words' },
        element(`h${below(level)}`, { part: 'heading' }, glossary.title),
        element(
          'dl',
          {},
          ...glossary.terms.flatMap(({ term, definition }) => [
            element('dt', {}, term),
            element('dd', {}, definition),
          ]),
        ),
      ),
  );
}

/** Topics to choose from: each is a link to our own page, and says its own language. */
export function writeItems(items: readonly EmbeddedItem[]): HTMLElement {
  return element(
    'ul',
    { part: 'items' },
    ...items.map(({ id, tag, dir, href, title, summary }) =>
      element(
        'li',
        { part: 'item', lang: tag, dir },
        element('a', { part: 'link', href, 'data-topic': id }, title),
        element('p', {}, summary),
      ),
    ),
  );
}

/** What a reader must be told. */
export function writeTold({ own, told }: EmbedFrame): HTMLElement[] {
  return told.map((words) => element('p', { part: 'told', lang: own.tag, dir: own.dir }, words));
}

/** Why there is nothing to show. What tells it need not be in the language of what stands around it. */
export function writeRefusal({ message, detail, lang }: RefusalError): HTMLElement[] {
  const language = { lang, dir: 'auto' };
  return [
    ...(message === '' ? [] : [element('p', language, element('b', {}, message))]),
    ...(detail === undefined ? [] : [element('p', language, detail)]),
  ];
}

/** Whose text it is, how to get help, and where to read on. */
export function writeFoot(
  { from, notice, href, words }: EmbedFrame,
  reviewed?: string,
): HTMLElement {
  return element(
    'footer',
    { part: 'foot' },
    element('p', {}, element('b', {}, notice.title), element('br', {}), notice.text),
    reviewed === undefined ? undefined : element('p', {}, reviewed),
    element(
      'p',
      { part: 'source' },
      from === undefined ? undefined : `${from} · `,
      writeLink(href, words.open),
    ),
  );
}

/** A way to our own pages, in a window of its own: the host's page stays. */
export function writeLink(href: string, words: string, lang = ''): HTMLElement {
  const link = element(
    'a',
    { part: 'link', href, target: '_blank', rel: 'noopener noreferrer' },
    words,
  );
  if (lang !== '') link.lang = lang;
  return link;
}

function writeSection({ heading, blocks }: Section, level: Level): HTMLElement {
  return element(
    'section',
    { part: 'section' },
    element(`h${below(level)}`, { part: 'heading' }, heading),
    ...blocks.map(writeBlock),
  );
}

function writeBlock(block: Block): HTMLElement {
  return block.type === 'list'
    ? element('ul', { part: 'list' }, ...block.items.map((item) => element('li', {}, item)))
    : element('p', { part: block.type }, block.text);
}

const next = { 2: 3, 3: 4, 4: 5 } as const;

function below(level: Level): 3 | 4 | 5 {
  return next[level];
}
