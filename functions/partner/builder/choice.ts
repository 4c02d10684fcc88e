import { isAccent, isPartnerId, themeModes } from '../../shared/domain/partner.ts';
import { isTopicId, kinds, type Kind, type TopicId } from '../../shared/domain/topic.ts';
import type { Theme } from '../look.ts';

/** What can be shown. */
export const shows = ['topic', 'list', 'search'] as const;
/** How it comes into a page. */
export const ways = ['component', 'frame', 'server'] as const;
export type Way = (typeof ways)[number];

/** Of links, unless a practice chooses another. */
export const usualAccent = '#0b5c63';

/** What the staff of a practice choose. */
export interface Choice {
  readonly show: (typeof shows)[number];
  /** Undefined where none is named: then it is the first that there is. */
  readonly topic: TopicId | undefined;
  readonly kind: Kind;
  /** Tag of a locale; undefined where it is the language of the page that the lines are put in. */
  readonly language: string | undefined;
  readonly way: Way;
  readonly look: Theme['mode'];
  readonly accent: string | undefined;
  readonly partner: string | undefined;
}

/** What is chosen until somebody chooses. */
const usual = { show: 'topic', kind: 'treatments', way: 'component', look: 'auto' } as const;

/**
 * Reads a form that was sent, or a link that somebody kept: for what cannot be used, the usual is chosen.
 *
 * @param tags of the locales that there are
 */
export function readChoice(query: URLSearchParams, tags: readonly string[]): Choice {
  const topic = query.get('topic') ?? '';
  const color = query.get('color')?.toLowerCase() ?? '';
  const partner = query.get('partner') ?? '';
  return {
    show: oneOf(shows, query.get('show')) ?? usual.show,
    topic: isTopicId(topic) ? topic : undefined,
    kind: oneOf(kinds, query.get('kind')) ?? usual.kind,
    language: oneOf(tags, query.get('lang')),
    way: oneOf(ways, query.get('way')) ?? usual.way,
    look: oneOf(themeModes, query.get('look')) ?? usual.look,
    // A field of a colour is never empty: a box beside it tells whether it counts.
    accent: query.has('colored') && isAccent(color) ? color : undefined,
    partner: isPartnerId(partner) ? partner : undefined,
  };
}

/** @returns the query that the choice is read from again, with its question mark; what is usual is left out */
export function queryOf(choice: Choice): string {
  const { show, topic, kind, language, way, look, accent, partner } = choice;
  const query = new URLSearchParams();
  const known: Readonly<Record<string, string>> = usual;
  const given = { show, topic, kind, lang: language, way, look, partner };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== known[name]) query.set(name, value);
  }
  if (accent !== undefined) {
    query.set('colored', '1');
    query.set('color', accent);
  }
  return query.size === 0 ? '' : `?${query.toString()}`;
}

function oneOf<T extends string>(all: readonly T[], text: string | null): T | undefined {
  return all.find((each) => each === text);
}
