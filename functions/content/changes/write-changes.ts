import type { Context } from 'hono';
import type { Clinic } from '../../shared/domain/clinic.ts';
import {
  writeAtomEntry,
  writeAtomFeed,
  type AtomEntry,
  type AtomLink,
} from '../../shared/formats/atom.ts';
import { feedAuthor } from '../../shared/formats/feed-author.ts';
import { namedId } from '../../shared/formats/named-id.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { joinSentences } from '../../shared/i18n/join-sentences.ts';
import { createLinks } from '../../shared/http/links.ts';
import type { View } from '../../shared/http/view.ts';
import type { News, NewsKind } from './news.ts';

/** Writes what changed for the readers of a language as an Atom feed, in that language. */
export async function writeChanges(
  c: Context<AppEnv>,
  view: View,
  news: readonly News[],
  clinic: Clinic,
): Promise<string> {
  const { base, snapshot } = c.var;
  const { t, language } = view;
  const { tag } = language.locale;
  const gone = goneSince(news);
  const entries = news.map((each): AtomEntry => {
    const { id, served, title } = each.topic;
    const href = `${base}/read/${tag}/${id}`;
    const link: AtomLink = { rel: 'alternate', href, hreflang: served, type: 'text/html' };
    return {
      id: namedId('change', each.release, id, tag, each.kinds.join(' ')),
      title: { type: 'text', text: title, ...(served === tag ? {} : { lang: served }) },
      updated: each.publishedAt,
      links: isGone(each.kinds) || gone.has(id) ? [] : [link],
      categories: each.kinds.map((term) => ({ term })),
      summary: {
        type: 'text',
        text: joinSentences(each.kinds.map((kind) => sentence(kind, each, c, view))),
      },
    };
  });
  const self = createLinks(base).localized(tag, '/feed.xml');
  return writeAtomFeed(
    {
      id: namedId('changes', base, tag),
      base: `${base}/`,
      lang: tag,
      title: { type: 'text', text: t('changes.title') },
      subtitle: { type: 'text', text: t('changes.summary') },
      author: feedAuthor(clinic, base),
      updated: news[0]?.publishedAt ?? snapshot.release.publishedAt,
      links: [
        { rel: 'self', href: self, hreflang: tag, type: 'application/atom+xml' },
        { rel: 'alternate', href: `${base}/read/${tag}`, hreflang: tag, type: 'text/html' },
      ],
      categories: [],
    },
    await Promise.all(entries.map(writeAtomEntry)),
  );
}

function sentence(kind: NewsKind, { topic }: News, c: Context<AppEnv>, { t }: View): string {
  if (kind !== 'language') return t(`changes.${kind}`);
  // An earlier release may have had a language that the live one has not.
  const locale = c.var.snapshot.release.locales.find(({ tag }) => tag === topic.served);
  return t('changes.language', { language: locale?.autonym ?? topic.served });
}

function isGone(kinds: readonly NewsKind[]): boolean {
  return kinds.includes('recalled') || kinds.includes('removed');
}

/** @returns the topics that cannot be read now: the newest news of a topic tells */
function goneSince(news: readonly News[]): ReadonlySet<string> {
  const newest = new Map(news.toReversed().map(({ topic, kinds }) => [topic.id, kinds]));
  return new Set([...newest].flatMap(([id, kinds]) => (isGone(kinds) ? [id] : [])));
}
