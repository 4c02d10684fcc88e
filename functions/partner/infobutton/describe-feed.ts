import type { Context } from 'hono';
import type { infobutton } from '../../shared/api/infobutton-parameters.ts';
import type { Clinic } from '../../shared/domain/clinic.ts';
import type { AtomCategory, AtomEntry, AtomFeed } from '../../shared/formats/atom.ts';
import { feedAuthor } from '../../shared/formats/feed-author.ts';
import { namedId } from '../../shared/formats/named-id.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import type { Values } from '../../shared/http/query.ts';
import type { View } from '../../shared/http/view.ts';
import { codeSystemOf } from './code-system-names.ts';
import { comparableCode } from './match-codes.ts';

export type InfobuttonQuery = Values<typeof infobutton>;

/** What a feed says of itself: what was asked for, as it was asked, and what was found. */
export function describeFeed(
  c: Context<AppEnv>,
  { language, t }: View,
  query: InfobuttonQuery,
  entries: readonly AtomEntry[],
  clinic: Clinic,
): AtomFeed {
  const { tag } = language.locale;
  const base = `${c.var.base}/`;
  const count = entries.length;
  const dates = entries.map(({ updated }) => updated).toSorted();
  return {
    id: idOf(query, tag),
    base,
    lang: tag,
    title: { type: 'text', text: t('infobutton.title') },
    subtitle: {
      type: 'text',
      text: count === 0 ? t('infobutton.none') : t('infobutton.found', { count }),
    },
    author: feedAuthor(clinic, c.var.base),
    updated: dates.at(-1) ?? c.var.snapshot.release.publishedAt,
    links: [],
    categories: categoriesOf(query, tag),
  };
}

/** The same for all ways to write the same code and its system. */
function idOf(query: InfobuttonQuery, tag: string): string {
  const { 'mainSearchCriteria.v.c': code, 'mainSearchCriteria.v.cs': name } = query;
  const system = codeSystemOf(name);
  const comparable = system && comparableCode(system, code);
  return namedId('infobutton', comparable ?? code, system ?? name, tag);
}

/** The request, as HL7 has a feed repeat it. */
function categoriesOf(query: InfobuttonQuery, tag: string): AtomCategory[] {
  const { 'informationRecipient.languageCode.c': language = tag } = query;
  return [
    { scheme: 'mainSearchCriteria.v.c', term: query['mainSearchCriteria.v.c'] },
    { scheme: 'mainSearchCriteria.v.cs', term: query['mainSearchCriteria.v.cs'] },
    { scheme: 'mainSearchCriteria.v.dn', term: query['mainSearchCriteria.v.dn'] },
    { scheme: 'informationRecipient', term: query.informationRecipient },
    { scheme: 'informationRecipient.languageCode.c', term: language },
  ];
}
